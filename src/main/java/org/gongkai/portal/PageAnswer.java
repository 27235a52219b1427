package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Sends a page as the visitor can take it: packed or plain, or only the word that he has it already. */
final class PageAnswer {

    private PageAnswer() {}

    static void send(PublishedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var packed = page.isPacked() && takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        page.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.ETAG, page.entityTag(packed));
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (hasIt(page, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        if (packed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        var body = packed ? page.gzip() : page.plain();
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** A tag, when given, decides alone (RFC 9110, 13.2.2). */
    private static boolean hasIt(PublishedPage page, HttpServletRequest request) {
        var tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return tags.strip().equals("*")
                    || Arrays.stream(tags.split(","))
                            .map(tag -> tag.strip().replaceFirst("^W/", ""))
                            .anyMatch(tag -> tag.equals(page.entityTag(true)) || tag.equals(page.entityTag(false)));
        }
        return notModifiedSince(page.headers().get(HttpHeaders.LAST_MODIFIED), request);
    }

    private static boolean notModifiedSince(@Nullable String lastModified, HttpServletRequest request) {
        var since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
        if (lastModified == null || since == null) {
            return false;
        }
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.LAST_MODIFIED, lastModified);
        headers.set(HttpHeaders.IF_MODIFIED_SINCE, since);
        try {
            return headers.getLastModified() <= headers.getIfModifiedSince();
        } catch (IllegalArgumentException noDate) {
            return false;
        }
    }

    private static boolean takesGzip(@Nullable String encodings) {
        return encodings != null
                && Arrays.stream(encodings.split(","))
                        .map(String::strip)
                        .anyMatch(each -> each.matches("(gzip|\\*)(\\s*;\\s*q=(1|1\\.0+|0?\\.\\d*[1-9]\\d*))?"));
    }
}
