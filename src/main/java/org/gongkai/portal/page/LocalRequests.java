package org.gongkai.portal.page;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Asks this very server for a page, as a visitor would, without going through the network. */
final class LocalRequests implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

    private static final Logger log = LoggerFactory.getLogger(LocalRequests.class);
    private static final int PATIENCE_IN_SECONDS = 60;

    private volatile @Nullable LocalConnector connector;

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(this::connect);
    }

    private void connect(Server server) {
        var local = new LocalConnector(server);
        local.setName("pages");
        server.addConnector(local);
        connector = local;
    }

    boolean isPossible() {
        var local = connector;
        return local != null && local.isStarted();
    }

    /** Asks for a page's head only: that makes it all the same. */
    void askFor(String address) {
        var local = connector;
        if (local == null) {
            return;
        }
        var request = "HEAD " + address + " HTTP/1.1\r\nHost: "
                + URI.create(address).getRawAuthority() + "\r\nConnection: close\r\n\r\n";
        try {
            local.getResponse(request, PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            log.debug("page not made again: {}", address, failure);
        }
    }
}
