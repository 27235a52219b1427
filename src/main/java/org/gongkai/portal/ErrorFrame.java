package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives the page of an error the site's frame. */
@Component
final class ErrorFrame implements HandlerInterceptor {

    private final Shell shell;

    ErrorFrame(Shell shell) {
        this.shell = shell;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && "error".equals(answer.getViewName())) {
            var title = String.valueOf(answer.getModel().get("title"));
            answer.addObject("page", shell.page(request, "/", title));
        }
    }
}
