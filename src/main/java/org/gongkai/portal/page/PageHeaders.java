package org.gongkai.portal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.springframework.http.HttpHeaders;

/**
 * The headers of a page packed in one way, ready to send.
 *
 * @param known to whoever has it already
 * @param whole before its bytes
 */
record PageHeaders(HttpFields known, HttpFields whole) {

    /** Most headers are those of every page: their bytes are made once. */
    private static final Cache<HttpField, HttpField> SHARED =
            Caffeine.newBuilder().maximumSize(256).build();

    static PageHeaders of(String contentType, Map<String, String> page, Encoding encoding, int length, String tag) {
        var fields = HttpFields.build();
        page.forEach((name, value) -> fields.add(shared(name, value)));
        fields.add(shared(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
        fields.add(new HttpField(HttpHeaders.ETAG, tag));
        var known = fields.asImmutable();
        fields.add(shared(HttpHeaders.CONTENT_TYPE, contentType));
        if (encoding != Encoding.IDENTITY) {
            fields.add(shared(HttpHeaders.CONTENT_ENCODING, encoding.token()));
        }
        fields.add(new HttpField(HttpHeaders.CONTENT_LENGTH, Integer.toString(length)));
        return new PageHeaders(known, fields.asImmutable());
    }

    private static HttpField shared(String name, String value) {
        return SHARED.get(new HttpField(name, value), field -> new PreEncodedHttpField(name, value));
    }
}
