package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Scheme, host and port for absolute addresses: as set by the operator, else as the visitor asked. */
@Component
public class Origins {

    private final Site site;

    Origins(Site site) {
        this.site = site;
    }

    public String of(HttpServletRequest request) {
        if (!site.url().isEmpty()) {
            return site.url();
        }
        var port = request.getServerPort();
        var usual = request.isSecure() ? 443 : 80;
        var authority = request.getServerName() + (port == usual ? "" : ":" + port);
        return request.getScheme() + "://" + authority;
    }
}
