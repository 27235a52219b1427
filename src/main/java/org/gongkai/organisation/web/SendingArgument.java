package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands a form that was sent to a handler that has a {@link Sending} among its parameters. */
@Configuration(proxyBeanMethods = false)
class SendingArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sending.class;
    }

    /** Of a field that was sent twice, the first. */
    @Override
    public Sending resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var sent = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var fields = sent.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(field -> field.getKey(), field -> field.getValue()[0]));
        return new Sending(sent, new Given(fields));
    }
}
