package org.gongkai.platform.web;

import java.util.Arrays;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes the two headers that the proxy is told to set, and no other.
 *
 * <p>A proxy passes on what it does not know. Were {@code Forwarded} or {@code X-Forwarded-Host} believed too, any visitor could choose the address
 * that attempts to sign in are counted for, and the host that links lead to.
 */
@Component
final class ProxyHeaders implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

    private static final String NONE = "";

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(ProxyHeaders::believe);
    }

    private static void believe(Server server) {
        Arrays.stream(server.getConnectors())
                .flatMap(connector -> connector.getConnectionFactories().stream())
                .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                .map(factory -> ((HttpConfiguration.ConnectionFactory) factory).getHttpConfiguration())
                .forEach(http -> http.addCustomizer(addressAndScheme()));
    }

    /** {@code X-Forwarded-For} and {@code X-Forwarded-Proto}. */
    private static ForwardedRequestCustomizer addressAndScheme() {
        var believed = new ForwardedRequestCustomizer();
        believed.setForwardedHeader(NONE);
        believed.setForwardedHostHeader(NONE);
        believed.setForwardedServerHeader(NONE);
        believed.setForwardedPortHeader(NONE);
        believed.setForwardedHttpsHeader(NONE);
        believed.setForwardedCipherSuiteHeader(NONE);
        believed.setForwardedSslSessionIdHeader(NONE);
        return believed;
    }
}
