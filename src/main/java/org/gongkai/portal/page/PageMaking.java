package org.gongkai.portal.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.portal.Caching;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Has a request answered by its handler and tells whether the answer is a page for everybody. */
final class PageMaking {

    private static final Set<String> NOT_OF_THE_PAGE = Set.of(
            HttpHeaders.CONTENT_TYPE.toLowerCase(Locale.ROOT),
            HttpHeaders.CONTENT_LENGTH.toLowerCase(Locale.ROOT),
            HttpHeaders.ETAG.toLowerCase(Locale.ROOT),
            HttpHeaders.DATE.toLowerCase(Locale.ROOT),
            HttpHeaders.VARY.toLowerCase(Locale.ROOT),
            HttpHeaders.SET_COOKIE.toLowerCase(Locale.ROOT),
            "x-request-id");

    private final HttpServletRequest request;
    private final ContentCachingResponseWrapper answer;
    private final FilterChain chain;

    PageMaking(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        this.request = request;
        this.chain = chain;
        this.answer = new ContentCachingResponseWrapper(response);
    }

    /**
     * @return nothing where the answer has been sent as it is
     */
    Optional<PublishedPage> page() throws IOException, ServletException {
        chain.doFilter(new PlainRequest(request), answer);
        if (!isForEverybody()) {
            answer.copyBodyToResponse();
            return Optional.empty();
        }
        var body = answer.getContentAsByteArray();
        var page = PublishedPage.of(
                String.valueOf(answer.getContentType()),
                headers(),
                Caching.tagsOf(request),
                body,
                isKeepable() ? EnumSet.allOf(Encoding.class) : EnumSet.of(Encoding.GZIP));
        answer.resetBuffer();
        return Optional.of(page);
    }

    boolean isKeepable() {
        return PageRequest.hasTheOneAddress(request);
    }

    private boolean isForEverybody() {
        var caching = answer.getHeader(HttpHeaders.CACHE_CONTROL);
        return answer.getStatus() == HttpServletResponse.SC_OK
                && caching != null
                && caching.contains("public")
                && answer.getHeader(HttpHeaders.SET_COOKIE) == null;
    }

    private Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        for (var name : answer.getHeaderNames()) {
            if (!NOT_OF_THE_PAGE.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, String.valueOf(answer.getHeader(name)));
            }
        }
        return headers;
    }
}
