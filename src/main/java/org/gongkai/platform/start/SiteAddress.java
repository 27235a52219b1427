package org.gongkai.platform.start;

import java.net.URI;
import java.util.Set;
import org.springframework.core.env.Environment;

/** Where a browser on this machine finds the site. */
final class SiteAddress {

    private static final Set<String> THIS_MACHINE = Set.of("", "127.0.0.1", "0.0.0.0", "::", "::1", "localhost");

    private SiteAddress() {}

    static URI of(Environment environment) {
        var address = environment.getProperty("server.address", "");
        var host = THIS_MACHINE.contains(address) ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
        return URI.create("http://" + host + ":" + environment.getProperty("local.server.port") + "/");
    }
}
