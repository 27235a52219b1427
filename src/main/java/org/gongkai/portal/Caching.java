package org.gongkai.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.springframework.http.HttpHeaders;

/** How long others may keep an answer. */
public final class Caching {

    private Caching() {}

    /** For what everybody may see: kept by any cache, asked about each time. */
    public static void publicly(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
    }

    public static void publicly(HttpServletResponse response, Instant changedAt) {
        publicly(response);
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, changedAt.toEpochMilli());
    }
}
