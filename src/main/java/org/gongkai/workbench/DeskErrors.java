package org.gongkai.workbench;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Callers;
import org.gongkai.platform.MissingPower;
import org.gongkai.platform.Power;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives an error that somebody signed in meets among the staff pages the frame of these, and says which power was missing. */
@Component
final class DeskErrors implements HandlerInterceptor {

    private final Workbench workbench;
    private final ObjectProvider<Callers> callers;

    DeskErrors(Workbench workbench, ObjectProvider<Callers> callers) {
        this.workbench = workbench;
        this.callers = callers;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer == null || !"error".equals(answer.getViewName()) || !isAmongStaffPages(request)) {
            return;
        }
        callers.getObject().of(request).ifPresent(caller -> {
            var title = String.valueOf(answer.getModel().get("title"));
            answer.setViewName("workbench/error");
            answer.addObject("frame", workbench.frame(request, title));
            answer.addObject("missing", MissingPower.of(request).map(power -> sentence(power, caller)));
        });
    }

    private static boolean isAmongStaffPages(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && path.startsWith(Home.PATH);
    }

    private static String sentence(Power power, Caller caller) {
        var posts = Optional.of(caller.title())
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> Words.SHELL.of("error.no-post"));
        return Words.SHELL.of(
                caller.holds(power) ? "error.elsewhere" : "error.missing",
                Words.SHELL.of("power." + power),
                Words.SHELL.of("posts." + power),
                posts);
    }
}
