package org.gongkai.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.gongkai.portal.page.PublishedPage.Variant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Sends a page as the visitor can take it: packed or plain, or only the word that he has it already. */
final class PageAnswer {

    private PageAnswer() {}

    static void send(PublishedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var variant = page.variantFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var had = had(page, variant, request);
        page.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.ETAG, had.orElse(variant).entityTag());
        if (had.isPresent()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        if (variant.encoding() != Encoding.IDENTITY) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, variant.encoding().token());
        }
        response.setContentLength(variant.bytes().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(variant.bytes());
        }
    }

    /** The variant that the visitor has. A tag, when given, decides alone (RFC 9110, 13.2.2). */
    private static Optional<Variant> had(PublishedPage page, Variant wanted, HttpServletRequest request) {
        var tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tags == null) {
            return isUnchangedSince(page.headers().get(HttpHeaders.LAST_MODIFIED), request)
                    ? Optional.of(wanted)
                    : Optional.empty();
        }
        if (tags.strip().equals("*")) {
            return Optional.of(wanted);
        }
        // A tag holds no quotes but its own, so it can be looked for as it stands, weak or not.
        return page.variants().stream()
                .filter(variant -> tags.contains(variant.entityTag()))
                .findFirst();
    }

    private static boolean isUnchangedSince(@Nullable String lastModified, HttpServletRequest request) {
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
}
