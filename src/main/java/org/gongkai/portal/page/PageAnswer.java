package org.gongkai.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.gongkai.portal.page.PublishedPage.Variant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A page as the visitor can take it: packed or plain, or only the word that he has it already.
 *
 * @param variant what is sent, or what he has
 */
record PageAnswer(Variant variant, boolean isKnown) {

    /** A request's header by its name. */
    interface Asked {
        @Nullable String header(String name);
    }

    static PageAnswer of(PublishedPage page, Asked asked) {
        var tags = asked.header(HttpHeaders.IF_NONE_MATCH);
        var had = tags == null ? null : named(page, tags);
        if (had != null) {
            return new PageAnswer(had, true);
        }
        var wanted = page.variantFor(asked.header(HttpHeaders.ACCEPT_ENCODING));
        return new PageAnswer(wanted, isKnown(page, tags, asked));
    }

    static void send(PublishedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = of(page, request::getHeader);
        var variant = answer.variant();
        if (answer.isKnown()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            variant.headers().known().forEach(field -> response.setHeader(field.getName(), field.getValue()));
            return;
        }
        variant.headers().whole().forEach(field -> response.setHeader(field.getName(), field.getValue()));
        if (!isHead(request.getMethod())) {
            response.getOutputStream().write(variant.bytes());
        }
    }

    /** Without waiting: the callback is told when all is sent. */
    static void send(PublishedPage page, Request request, Response response, Callback callback) {
        var answer = of(page, request.getHeaders()::get);
        var variant = answer.variant();
        if (answer.isKnown()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.getHeaders().add(variant.headers().known());
        } else {
            response.getHeaders().add(variant.headers().whole());
        }
        var isEmpty = answer.isKnown() || isHead(request.getMethod());
        response.write(true, isEmpty ? BufferUtil.EMPTY_BUFFER : ByteBuffer.wrap(variant.bytes()), callback);
    }

    private static boolean isHead(String method) {
        return method.equals("HEAD");
    }

    /** The variant that the visitor has. A tag holds no quotes but its own, so it can be looked for as it stands, weak or not. */
    private static @Nullable Variant named(PublishedPage page, String tags) {
        for (var variant : page.variants()) {
            if (tags.contains(variant.entityTag())) {
                return variant;
            }
        }
        return null;
    }

    /** A tag, when given, decides alone (RFC 9110, 13.2.2). */
    private static boolean isKnown(PublishedPage page, @Nullable String tags, Asked asked) {
        return tags == null
                ? isUnchangedSince(page.headers().get(HttpHeaders.LAST_MODIFIED), asked)
                : tags.strip().equals("*");
    }

    private static boolean isUnchangedSince(@Nullable String lastModified, Asked asked) {
        var since = asked.header(HttpHeaders.IF_MODIFIED_SINCE);
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
