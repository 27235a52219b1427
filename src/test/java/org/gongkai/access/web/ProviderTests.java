package org.gongkai.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.gongkai.platform.StartFailure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in with a provider that the test is itself. */
class ProviderTests {

    private final HttpServer server = server();
    private final String issuer = "http://localhost:" + server.getAddress().getPort();
    private final Provider provider = new Provider(issuer, "gongkai", "a secret", "preferred_username", "");

    private RSAKey key = key("first");
    private RSAKey published = key;
    private String audience = "gongkai";
    private @Nullable String nonce;
    private String asked = "";

    @BeforeEach
    void answer() {
        json("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer));
        server.createContext("/keys", exchange -> send(exchange, new JWKSet(published.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> {
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            send(exchange, """
                    {"access_token": "x", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}""".formatted(token()));
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nameThatTheProviderVouchesForIsTaken() {
        var request = ask();
        nonce = parameter(request, "nonce");

        assertThat(provider.answered(request, request.getState(), "the-code")).contains("zhang.shenzhi");
        assertThat(asked).contains("code=the-code", "code_verifier=");
        assertThat(parameter(request, "code_challenge_method")).isEqualTo("S256");
        assertThat(request.getRedirectUri()).isEqualTo("http://localhost/sign-in/provider/return");
    }

    @Test
    void answerToAnotherQuestionIsRefused() {
        var request = ask();
        nonce = parameter(request, "nonce");

        assertThat(provider.answered(request, "another state", "the-code")).isEmpty();
        nonce = "another nonce";
        assertThat(provider.answered(request, request.getState(), "the-code")).isEmpty();
    }

    @Test
    void tokenOfAnotherIsRefused() {
        var request = ask();
        nonce = parameter(request, "nonce");
        audience = "another site";
        assertThat(provider.answered(request, request.getState(), "the-code")).isEmpty();

        audience = "gongkai";
        key = key("second");
        assertThat(provider.answered(request, request.getState(), "the-code")).isEmpty();
    }

    @Test
    void providerThatIsAwayKeepsNobodyWaiting() {
        server.stop(0);

        assertThat(new Provider(issuer, "gongkai", "a secret", "preferred_username", "")
                        .ask(new MockHttpServletRequest()))
                .isEmpty();
    }

    @Test
    void settingsGoTogether() {
        assertThatThrownBy(() -> new Provider(issuer, "", "", "sub", "")).isInstanceOf(StartFailure.class);
        assertThat(new Provider("", "", "", "sub", "").isThere()).isFalse();
    }

    private OAuth2AuthorizationRequest ask() {
        return provider.ask(new MockHttpServletRequest("GET", "/sign-in/provider"))
                .orElseThrow();
    }

    private static String parameter(OAuth2AuthorizationRequest request, String name) {
        return String.valueOf(UriComponentsBuilder.fromUriString(request.getAuthorizationRequestUri())
                .build()
                .getQueryParams()
                .getFirst(name));
    }

    private String token() {
        try {
            var claims = new JWTClaimsSet.Builder()
                    .issuer(issuer)
                    .subject("4711")
                    .audience(audience)
                    .claim("nonce", nonce)
                    .claim("preferred_username", "zhang.shenzhi")
                    .issueTime(Date.from(Instant.now()))
                    .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                    .build();
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (Exception fault) {
            throw new IllegalStateException(name, fault);
        }
    }

    private void json(String path, String text) {
        server.createContext(path, exchange -> send(exchange, text));
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
