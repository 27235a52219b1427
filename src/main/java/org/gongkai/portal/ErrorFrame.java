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
    private final SiteHandlers sites;

    ErrorFrame(Shell shell, SiteHandlers sites) {
        this.shell = shell;
        this.sites = sites;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && "error".equals(answer.getViewName())) {
            var title = String.valueOf(answer.getModel().get("title"));
            var site = sites.of(request);
            answer.addObject("page", shell.page(request, site, site.at("/"), title));
        }
    }
}
