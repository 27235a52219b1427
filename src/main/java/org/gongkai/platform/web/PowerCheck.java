package org.gongkai.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.gongkai.platform.Callers;
import org.gongkai.platform.MissingPower;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to its handler only with the power the handler names; a handler that names none answers nobody. */
final class PowerCheck implements HandlerInterceptor {

    private final ObjectProvider<Callers> callers;

    PowerCheck(ObjectProvider<Callers> callers) {
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var needed = neededBy(method);
        if (needed.isPresent() && needed.get() == Power.PUBLIC) {
            return true;
        }
        var signIn = callers.getIfAvailable();
        if (needed.isEmpty() || signIn == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        var caller = signIn.of(request);
        if (caller.isEmpty()) {
            signIn.askWho(request, response);
            return false;
        }
        if (!caller.get().holds(needed.get())) {
            MissingPower.note(request, needed.get());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    static Optional<Power> neededBy(HandlerMethod handler) {
        return Optional.ofNullable(handler.getMethodAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class)))
                .map(Needs::value);
    }
}
