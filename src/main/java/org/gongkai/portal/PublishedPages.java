package org.gongkai.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.platform.Assets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves public pages from memory, ahead of everything that makes them.
 *
 * <p>A page is kept when its handler allows caches to keep it. All pages go when something is published: making them again costs less than
 * knowing which of them changed.
 */
@Component
public class PublishedPages extends OncePerRequestFilter {

    private static final int LONGEST_QUERY = 200;
    private static final Set<String> NOT_OF_THE_PAGE = Set.of(
            HttpHeaders.CONTENT_TYPE.toLowerCase(Locale.ROOT),
            HttpHeaders.CONTENT_LENGTH.toLowerCase(Locale.ROOT),
            "x-request-id",
            HttpHeaders.DATE.toLowerCase(Locale.ROOT));

    private final PageStore pages = new PageStore(64L << 20);
    private final Origins origins;

    PublishedPages(Origins origins) {
        this.origins = origins;
    }

    /**
     * Forgets the pages that depend on any of these. To be called within the transaction that changes them: the pages go when it is committed,
     * in every process of the site; without a transaction they go at once.
     */
    public void forget(Tag... tags) {
        forgetAll();
    }

    /** Forgets every page, likewise. */
    public void forgetAll() {
        pages.clear();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var query = request.getQueryString();
        return !Set.of("GET", "HEAD").contains(request.getMethod())
                || request.getRequestURI().startsWith(Assets.FOLDER)
                || (query != null && query.length() > LONGEST_QUERY);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = origins.of(request) + request.getRequestURI() + "?" + request.getQueryString();
        var known = pages.find(key);
        if (known.isPresent()) {
            PageAnswer.send(known.get(), request, response);
            return;
        }
        var generation = pages.generation();
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(new PlainRequest(request), made);
        var page = publishable(made);
        if (page.isEmpty()) {
            made.copyBodyToResponse();
            return;
        }
        pages.keep(key, page.get(), generation);
        made.resetBuffer();
        PageAnswer.send(page.get(), request, response);
    }

    private static Optional<PublishedPage> publishable(ContentCachingResponseWrapper made) {
        var caching = made.getHeader(HttpHeaders.CACHE_CONTROL);
        if (made.getStatus() != HttpServletResponse.SC_OK || caching == null || !caching.contains("public")) {
            return Optional.empty();
        }
        var headers = new HashMap<String, String>();
        for (var name : made.getHeaderNames()) {
            if (!NOT_OF_THE_PAGE.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, String.valueOf(made.getHeader(name)));
            }
        }
        return Optional.of(
                PublishedPage.of(String.valueOf(made.getContentType()), headers, made.getContentAsByteArray()));
    }
}
