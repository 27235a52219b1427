package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Transfer;
import org.gongkai.publication.register.Transfer.Copies;
import org.gongkai.publication.register.act.DescribeCopies;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages, copies and remarks of the lines of a list. */
@Controller
@Needs(Power.PUBLISH_ITEMS)
final class CopiesForms {

    private static final int NO_COUNT = 0;

    private final TransferPages pages;
    private final DescribeCopies describe;

    CopiesForms(TransferPages pages, DescribeCopies describe) {
        this.pages = pages;
        this.describe = describe;
    }

    @PostMapping(value = TransferPages.ONE, params = "act=copies")
    ModelAndView copies(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var transfer = pages.kept(actor, id);
        var sent = new Sent(form);
        return Registers.answer(
                describe.of(actor, transfer.id(), typed(transfer, sent)),
                described -> Registers.done(redirect, "transfers.copies.saved", TransferLines.path(described)),
                faults -> pages.transfer(actor, transfer, request, sent, faults));
    }

    private static Map<Integer, Copies> typed(Transfer transfer, Sent sent) {
        var typed = new HashMap<Integer, Copies>();
        for (var line : transfer.lines()) {
            var position = line.position();
            if (sent.has("pages-" + position)) {
                typed.put(
                        position,
                        new Copies(
                                count(sent.text("pages-" + position)),
                                count(sent.text("copies-" + position)),
                                sent.text("remark-" + position)));
            }
        }
        return typed;
    }

    /** Nought, which is too few of anything, for what is no count. */
    static int count(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : NO_COUNT;
    }
}
