package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** Before an address is said to lead nowhere: leads on those that have moved, and those that lack their last slash. */
@Component
final class LostAddresses implements HandlerExceptionResolver, Ordered {

    private final OldAddresses old;
    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    LostAddresses(OldAddresses old, ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.old = old;
        this.handlers = handlers;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var isLost = failure instanceof ErrorResponse answer && answer.getStatusCode() == HttpStatus.NOT_FOUND;
        if (!isLost || !Set.of("GET", "HEAD").contains(request.getMethod())) {
            return null;
        }
        var asked = asked(request);
        var moved = movedTo(asked, request.getQueryString());
        if (moved.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", Origins.absolute("", moved.get()));
            return new ModelAndView();
        }
        if (lacksItsSlash(request)) {
            Moved.to(asked + "/", request, response);
            return new ModelAndView();
        }
        return null;
    }

    /** As the visitor sent it, language and agency included. */
    private static String asked(HttpServletRequest request) {
        return SitePath.told(request)
                .map(path -> path.language().prefix()
                        + path.agency()
                                .map(slug -> Origins.absolute("", AgencySite.AGENCIES + slug))
                                .orElse("")
                        + path.rest())
                .orElseGet(request::getRequestURI);
    }

    private Optional<String> movedTo(String asked, @Nullable String query) {
        try {
            var path = UriUtils.decode(asked, StandardCharsets.UTF_8);
            var whole = query == null ? Optional.<String>empty() : old.find(path + "?" + query);
            return whole.or(() -> old.find(path));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    private boolean lacksItsSlash(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.endsWith("/") || path.indexOf('.', path.lastIndexOf('/')) >= 0) {
            return false;
        }
        var whole = PathContainer.parsePath(path + "/");
        return handlers.stream()
                .flatMap(each -> each.getHandlerMethods().entrySet().stream())
                .filter(each -> SiteHandlers.isPublic(each.getValue()))
                .flatMap(each -> Stream.ofNullable(each.getKey().getPathPatternsCondition()))
                .flatMap(condition -> condition.getPatterns().stream())
                .anyMatch(pattern -> pattern.getPatternString().endsWith("/") && pattern.matches(whole));
    }
}
