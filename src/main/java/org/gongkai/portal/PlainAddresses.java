package org.gongkai.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Takes language and agency off the address, so that a handler names each page once.
 *
 * <p>What it took off is told by {@link Language#of} and, to handlers of agencies' pages, by their {@link AgencySite}.
 */
@Component
final class PlainAddresses extends OncePerRequestFilter {

    private final Languages languages;

    PlainAddresses(Languages languages) {
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Set.of("GET", "HEAD").contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var uri = request.getRequestURI();
        if (uri.length() > 1 && languages.at(uri).isPresent()) {
            Moved.to(uri + "/", request, response);
            return;
        }
        var path = SitePath.of(uri, languages);
        path.tell(request);
        chain.doFilter(path.isPlain() ? request : new Plain(request, path.rest()), response);
    }

    private static final class Plain extends HttpServletRequestWrapper {

        private final String path;

        private Plain(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return UriUtils.decode(path, StandardCharsets.UTF_8);
        }

        @Override
        public StringBuffer getRequestURL() {
            var whole = super.getRequestURL();
            return whole.replace(whole.length() - super.getRequestURI().length(), whole.length(), path);
        }
    }
}
