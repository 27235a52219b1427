package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Scheme, host and port for absolute addresses: as set by the operator, else as the visitor asked. */
@Component
public class Origins {

    private final Site site;

    Origins(Site site) {
        this.site = site;
    }

    /** The whole address of a path that is not percent-encoded. */
    public static String absolute(String origin, String path) {
        return origin + UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }

    public String of(HttpServletRequest request) {
        return of(request.getScheme(), request.getServerName(), request.getServerPort());
    }

    /**
     * @param scheme that the visitor used
     * @param port 0 or less where he named none
     */
    public String of(String scheme, String host, int port) {
        if (!site.url().isEmpty()) {
            return site.url();
        }
        // A proxy's header, or a visitor's in its place, may name any scheme; a link with another would be a trap.
        var isSecure = scheme.equals("https");
        var usual = isSecure ? 443 : 80;
        return (isSecure ? "https://" : "http://") + host + (port <= 0 || port == usual ? "" : ":" + port);
    }
}
