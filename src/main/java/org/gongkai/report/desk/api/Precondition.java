package org.gongkai.report.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.gongkai.report.desk.Edition;
import org.springframework.http.HttpHeaders;

/**
 * What a change is based on, as the conditional headers of a request say it (RFC 9110, 13.1).
 *
 * @param match entity tag of the version that was read; empty when none is named
 * @param isNew whether there must be no report yet ({@code If-None-Match: *})
 */
record Precondition(Optional<String> match, boolean isNew) {

    static Precondition of(HttpServletRequest request) {
        return new Precondition(
                Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH)).map(String::strip),
                "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH)));
    }

    static String tag(Edition edition) {
        return "\"" + edition.id().value() + "-" + edition.version() + "\"";
    }

    boolean isUnknown() {
        return match.isEmpty() && !isNew;
    }

    /** Whether what was read is what stands there; {@code If-Match: *} is content with anything that exists. */
    boolean fits(Optional<Edition> known) {
        if (known.isEmpty()) {
            return match.isEmpty();
        }
        return !isNew
                && match.filter(tag -> !tag.equals("*") && !tag.equals(tag(known.get())))
                        .isEmpty();
    }
}
