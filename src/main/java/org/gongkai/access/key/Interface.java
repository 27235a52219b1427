package org.gongkai.access.key;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * The part of the site that is for systems: there a key counts and nothing else does.
 *
 * <p>A session is not looked at, so a page of another site cannot use one, and no token against that is asked for.
 */
public final class Interface {

    private static final String ROOT = "/api/";
    private static final String SCHEME = "Bearer ";

    private Interface() {}

    public static boolean isAsked(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ROOT);
    }

    /** As RFC 6750 has it, in the header alone: addresses end up in logs. */
    public static Optional<String> shownKey(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(shown -> shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(shown -> shown.substring(SCHEME.length()).strip());
    }
}
