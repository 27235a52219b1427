package org.gongkai.workbench;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Callers;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page after signing in: what must be done today. */
@Controller
@Needs(Power.SIGNED_IN)
final class Home {

    static final String PATH = "/desk/";

    private final Workbench workbench;
    private final ObjectProvider<Callers> callers;
    private final ObjectProvider<TodoList> lists;
    private final Clock clock;

    Home(Workbench workbench, ObjectProvider<Callers> callers, ObjectProvider<TodoList> lists, Clock clock) {
        this.workbench = workbench;
        this.callers = callers;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String home(HttpServletRequest request, @RequestParam(defaultValue = "1") int page, Model model) {
        var frame = workbench.frame(request, Words.SHELL.of("todo.title"));
        model.addAttribute("frame", frame);
        model.addAttribute("view", todos(callers.getObject().of(request).orElseThrow(), page));
        return "workbench/home";
    }

    private TodoView todos(Caller caller, int page) {
        var todos =
                lists.orderedStream().flatMap(list -> list.of(caller).stream()).toList();
        return TodoView.of(todos, LocalDate.now(clock), page);
    }
}
