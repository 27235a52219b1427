package org.gongkai.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gongkai.platform.Assets;
import org.springframework.web.util.UriUtils;

/** Which requests can be for a public page, and under which address its page is kept. */
final class PageRequest {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final String STAFF = "/desk/";
    private static final String FILES = "/files/";
    private static final int LONGEST = 2_000;

    private PageRequest() {}

    /** Neither styles and scripts, nor staff pages, nor attached files: those are streamed, and can be large. */
    static boolean isIn(HttpServletRequest request) {
        return isIn(request.getMethod(), request.getRequestURI())
                && (request.getQueryString() == null || request.getQueryString().length() < LONGEST);
    }

    /** Without looking at its query. */
    static boolean isIn(String method, String path) {
        return METHODS.contains(method)
                && !path.startsWith(Assets.FOLDER)
                && !path.startsWith(STAFF)
                && (path.endsWith("/") || !path.contains(FILES))
                && path.length() < LONGEST;
    }

    static String key(String origin, HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? origin.concat(request.getRequestURI()) : origin + request.getRequestURI() + "?" + query;
    }

    /**
     * Whether a page may be kept under the address asked for. One page has one address, without a query: were it kept under each way of writing
     * that, and each query that its handler takes or ignores, whoever asks could fill the memory.
     */
    static boolean hasTheOneAddress(HttpServletRequest request) {
        return request.getQueryString() == null && isSpeltAsUsual(request.getRequestURI());
    }

    private static boolean isSpeltAsUsual(String path) {
        if (path.contains(";") || path.contains("//")) {
            return false;
        }
        try {
            var plain = UriUtils.decode(path, StandardCharsets.UTF_8);
            return UriUtils.encodePath(plain, StandardCharsets.UTF_8).equals(path);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
