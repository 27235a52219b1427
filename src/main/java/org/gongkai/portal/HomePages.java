package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page of the agency's site: the parts of the column, in order. */
@Controller
@Needs(Power.PUBLIC)
public final class HomePages {

    private final Shell shell;

    HomePages(Shell shell) {
        this.shell = shell;
    }

    @GetMapping({"/", "/en/"})
    ModelAndView home(HttpServletRequest request, HttpServletResponse response) {
        var page = shell.page(request, "/", Words.in(Language.of(request)).of("home.title"));
        var parts = shell.parts().stream()
                .map(part -> new Part(page.words().of(part.column().key()), part.path(), part.newest()))
                .toList();
        Caching.publicly(response);
        return new ModelAndView("portal/home", Map.of("page", page, "parts", parts));
    }

    @GetMapping("/en")
    String english() {
        return "redirect:/en/";
    }

    /** A part of the column as the home page shows it. */
    public record Part(String title, String path, List<ColumnPart.Entry> newest) {}
}
