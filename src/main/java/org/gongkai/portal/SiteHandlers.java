package org.gongkai.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives handlers the site they answer for, and keeps each page at one address: only public pages have languages, only those that take an
 * {@link AgencySite} stand below an agency, and those of the own agency stand at the root.
 */
@Component
final class SiteHandlers implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private static final String SITE = AgencySite.class.getName();

    private final Sites sites;

    SiteHandlers(Sites sites) {
        this.sites = sites;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = SitePath.told(request).filter(each -> !each.isPlain());
        if (path.isEmpty() || request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        if (!(handler instanceof HandlerMethod method) || !isPublic(method)) {
            throw notFound();
        }
        return path.get().agency().isEmpty() || found(path.get(), method, request, response);
    }

    private boolean found(
            SitePath path, HandlerMethod method, HttpServletRequest request, HttpServletResponse response) {
        var site = sites.find(path.agency().orElseThrow());
        var takesOne = Arrays.stream(method.getMethodParameters())
                .anyMatch(each -> each.getParameterType() == AgencySite.class);
        if (site.isEmpty() || !takesOne) {
            throw notFound();
        }
        if (site.get().isOwn()) {
            Moved.to(path.language().prefix() + path.rest(), request, response);
            return false;
        }
        request.setAttribute(SITE, site.get());
        return true;
    }

    static boolean isPublic(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class)))
                .filter(needs -> needs.value() == Power.PUBLIC)
                .isPresent();
    }

    /** The site that a request was found to be for. */
    AgencySite of(HttpServletRequest request) {
        return request.getAttribute(SITE) instanceof AgencySite told ? told : sites.own();
    }

    /** Thrown, so that an address that has moved still leads on. */
    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AgencySite.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var site = request.getAttribute(SITE, NativeWebRequest.SCOPE_REQUEST);
        return site instanceof AgencySite told ? told : sites.own();
    }
}
