package org.gongkai.publication.web.registers;

import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.RegisterPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The registers as a whole begin with that of documents. */
@Controller
@Needs(Power.READ_ITEMS)
final class RegistersHome {

    @GetMapping(RegisterPath.ALL)
    String home() {
        return "redirect:" + RegisterPath.DOCUMENTS;
    }
}
