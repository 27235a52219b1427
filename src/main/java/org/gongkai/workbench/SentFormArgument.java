package org.gongkai.workbench;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a form that was sent to a handler that has a {@link SentForm} among its parameters. */
final class SentFormArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SentForm.class;
    }

    @Override
    public SentForm resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var sent = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var fields = sent.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(field -> field.getKey(), field -> field.getValue()[0]));
        return new SentForm(sent, fields);
    }
}
