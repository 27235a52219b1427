package org.gongkai.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What every answer carries, asked over a real connection. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(AnswersModuleTests.Handlers.class)
class AnswersModuleTests {

    @Value("${local.server.port}")
    private int port;

    @Value("${local.management.port}")
    private int managementPort;

    @TestConfiguration
    @RestController
    static class Handlers {
        @Needs(Power.PUBLIC)
        @GetMapping("/test/fault")
        String fault() {
            throw new IllegalStateException("secret of the house");
        }

        @Needs(Power.PUBLIC)
        @GetMapping("/test/asked")
        String asked(HttpServletRequest request) {
            return request.getScheme() + " " + request.getServerName() + " " + request.getRemoteAddr();
        }

        @GetMapping("/test/no-power")
        String powerless() {
            return "never seen";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/test/fault", "/no-such-page", "/test/no-power"})
    void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
        var headers = get(path, "text/html").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void faultShowsAnIncidentNumberAndNothingElse() throws Exception {
        var page = get("/test/fault", "text/html");
        var problem = get("/test/fault", "application/json");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains(page.headers().firstValue("X-Request-Id").orElseThrow(), "系统暂时无法提供服务")
                .doesNotContain("secret", "IllegalState");
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.body())
                .contains("\"incident\":\""
                        + problem.headers().firstValue("X-Request-Id").orElseThrow())
                .doesNotContain("secret", "IllegalState");
    }

    @Test
    void handlerThatNamesNoPowerIsRefused() throws Exception {
        var answer = get("/test/no-power", "text/html");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("never seen");
    }

    @Test
    void harmlessRequestIdIsKeptAndAnyOtherReplaced() throws Exception {
        assertThat(get("/no-such-page", "text/html", "X-Request-Id", "proxy-17.a")
                        .headers()
                        .firstValue("X-Request-Id"))
                .contains("proxy-17.a");
        assertThat(get("/no-such-page", "text/html", "X-Request-Id", "<script>")
                        .headers()
                        .firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f]{16}"));
    }

    @Test
    void errorIsToldInTheLanguageAskedFor() throws Exception {
        assertThat(get("/no-such-page", "text/html").body()).contains("lang=\"zh-CN\"", "没有找到该页面");
        assertThat(get("/en/no-such-page", "text/html").body()).contains("lang=\"en\"", "Page not found");
    }

    /** A proxy passes on the headers that it does not set, as the visitor sent them. */
    @Test
    void proxySaysWhoAsksAndTheVisitorDoesNot() throws Exception {
        var answer = get(
                "/test/asked",
                "*/*",
                "X-Forwarded-For",
                "192.0.2.7",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "for=198.51.100.9;host=evil.example;proto=http",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Server",
                "evil.example",
                "X-Forwarded-Port",
                "666");

        assertThat(answer.body()).isEqualTo("https 127.0.0.1 192.0.2.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness", "/prometheus"})
    void managementPortTellsHealthAndMetrics(String path) throws Exception {
        assertThat(get(managementPort, path, "*/*").statusCode()).isEqualTo(200);
        assertThat(get(path, "text/html").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String accept, String... headers)
            throws IOException, InterruptedException {
        return get(port, path, accept, headers);
    }

    private static HttpResponse<String> get(int port, String path, String accept, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept);
        for (var index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
