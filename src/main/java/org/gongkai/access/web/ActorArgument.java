package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.gongkai.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands whoever has signed in to a handler that has an {@link Actor} among its parameters. */
final class ActorArgument implements HandlerMethodArgumentResolver {

    private final SessionCallers callers;

    ActorArgument(SessionCallers callers) {
        this.callers = callers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return callers.of(asked)
                .orElseThrow(
                        () -> new IllegalStateException("a handler open to the public has an actor: " + parameter));
    }
}
