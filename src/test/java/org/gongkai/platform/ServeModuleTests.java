package org.gongkai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a process of its own, started, refused and stopped from outside. */
class ServeModuleTests {

    private static final Pattern READY = Pattern.compile("ready: (http://localhost:\\d+/)");
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void siteAnswersKeepsOthersOutAndStopsOnASignal() throws Exception {
        try (var site = serve(folder, Map.of())) {
            var address = URI.create(site.said(READY).group(1));
            assertThat(get(address.resolve("/no-such-page"), "text/html").statusCode())
                    .isEqualTo(404);

            try (var second = serve(folder, Map.of())) {
                assertThat(second.ended()).isEqualTo(1);
                assertThat(second.output())
                        .contains("正由另一个公开平台进程使用")
                        .contains("Another Gongkai is already running")
                        .doesNotContain("\tat ");
            }

            site.process().destroy();
            assertThat(site.process().waitFor(SOON.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
        }
        try (var command =
                ChildJvm.of(folder, Map.of(), "org.gongkai.Gongkai", "ledger", "verify", "--data", folder.toString())) {
            assertThat(command.ended()).as(command.output()).isZero();
            assertThat(command.output()).contains("台账完整");
            assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void siteStartsAgainAfterAHardKill() throws Exception {
        try (var killed = serve(folder, Map.of())) {
            killed.said(READY);
            killed.process().destroyForcibly().waitFor();
        }
        try (var site = serve(folder, Map.of())) {
            site.said(READY);
            assertThat(site.output()).contains("attached to the database server");
            site.process().destroy();
            site.ended();
        }
    }

    @Test
    void busyPortIsToldPlainly() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var site = serve(folder, Map.of("GONGKAI_PORT", Integer.toString(taken.getLocalPort())))) {
            assertThat(site.ended()).isEqualTo(1);
            assertThat(site.output())
                    .contains("端口 " + taken.getLocalPort() + " 已被其他程序占用")
                    .contains("is taken by another program")
                    .doesNotContain("\tat ");
            assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void misspeltSettingIsToldPlainlyBeforeAnythingIsMade() throws Exception {
        try (var site = serve(folder, Map.of("GONGKAI_PROT", "1"))) {
            assertThat(site.ended()).isEqualTo(1);
            assertThat(site.output()).contains("Did you mean GONGKAI_PORT?").doesNotContain("\tat ");
            assertThat(folder.resolve("database")).doesNotExist();
        }
    }

    @Test
    void folderThatCannotBeMadeIsToldPlainly() throws Exception {
        var file = Files.createFile(folder.resolve("a-file"));
        try (var site = serve(file.resolve("data"), Map.of())) {
            assertThat(site.ended()).isEqualTo(1);
            assertThat(site.output()).contains("无法写入").doesNotContain("\tat ");
        }
    }

    private ChildJvm serve(Path data, Map<String, String> more) throws IOException {
        var environment = new HashMap<>(
                Map.of("GONGKAI_DATA", data.toString(), "GONGKAI_PORT", "0", "GONGKAI_MANAGEMENT_PORT", "0"));
        environment.putAll(more);
        return ChildJvm.of(folder, environment, "org.gongkai.Gongkai", "serve");
    }

    private static HttpResponse<String> get(URI address, String accept) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address).header("Accept", accept).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
