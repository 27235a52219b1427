package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/**
 * An address taken apart: language, agency, and what is asked for there.
 *
 * @param agency slug of the agency; empty at the root
 * @param rest percent-encoded as it was sent; begins with a slash
 */
record SitePath(Language language, Optional<String> agency, String rest) {

    private static final String ATTRIBUTE = SitePath.class.getName();

    private static final String PAGES_OF_THE_LIST = "page";

    static SitePath of(String uri, Languages languages) {
        var end = uri.indexOf('/', 1);
        var language = end < 0 || !isEncoded(uri) ? Optional.<Language>empty() : languages.at(uri.substring(0, end));
        var rest = language.isPresent() ? uri.substring(end) : uri;
        return agency(language.orElse(Language.CHINESE), rest);
    }

    private static SitePath agency(Language language, String rest) {
        if (isEncoded(rest) && rest.startsWith(AgencySite.AGENCIES)) {
            var end = rest.indexOf('/', AgencySite.AGENCIES.length());
            var slug = end < 0 ? "" : rest.substring(AgencySite.AGENCIES.length(), end);
            if (!slug.isEmpty() && !slug.equals(PAGES_OF_THE_LIST)) {
                return new SitePath(
                        language, Optional.of(UriUtils.decode(slug, StandardCharsets.UTF_8)), rest.substring(end));
            }
        }
        return new SitePath(language, Optional.empty(), rest);
    }

    /** What cannot be decoded is left to be refused as it was sent. */
    private static boolean isEncoded(String path) {
        try {
            return UriUtils.decode(path, StandardCharsets.UTF_8).indexOf('\0') < 0;
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }

    /** Whether the address is a plain one, as handlers name them. */
    boolean isPlain() {
        return language.prefix().isEmpty() && agency.isEmpty();
    }

    void tell(HttpServletRequest request) {
        language.tell(request);
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<SitePath> told(HttpServletRequest request) {
        return Optional.ofNullable((SitePath) request.getAttribute(ATTRIBUTE));
    }
}
