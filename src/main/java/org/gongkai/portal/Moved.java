package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Says that a page has another address for good. */
final class Moved {

    private Moved() {}

    /** @param path percent-encoded; what was asked beside the path stays asked */
    static void to(String path, HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        Caching.publicly(response);
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, query == null ? path : path + "?" + query);
    }
}
