package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells browsers and proxies to keep nothing of the pages of somebody who has signed in. */
final class NotKept implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = request.getRequestURI();
        if (handler instanceof HandlerMethod && (path.startsWith("/desk/") || path.startsWith("/account/"))) {
            response.setHeader("Cache-Control", "no-store");
        }
        return true;
    }
}
