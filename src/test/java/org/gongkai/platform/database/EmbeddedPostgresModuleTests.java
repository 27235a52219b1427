package org.gongkai.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.platform.ChildJvm;
import org.gongkai.platform.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresModuleTests {

    private static final Pattern READY = Pattern.compile("ready (\\d+)");

    @TempDir
    Path folder;

    /** The program that gets killed. */
    static final class Holder {
        static void main(String... arguments) throws Exception {
            var server = EmbeddedPostgres.in(Path.of(arguments[0]));
            System.out.println("ready " + ProcessHandle.current().pid());
            Thread.sleep(Long.MAX_VALUE);
            server.close();
        }
    }

    @Test
    void dataOutlivesAStopAndAStart() throws SQLException {
        try (var server = EmbeddedPostgres.in(folder)) {
            run(server, "CREATE TABLE kept AS SELECT '公开' AS word");
        }
        try (var server = EmbeddedPostgres.in(folder)) {
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("公开");
        }
    }

    @Test
    void serverIsSafeAndReadsChinese() throws Exception {
        try (var server = EmbeddedPostgres.in(folder)) {
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SHOW unix_socket_directories")).isEmpty();
            run(server, "CREATE EXTENSION pg_trgm");
            assertThat(ask(server, "SELECT array_length(show_trgm('政府信息公开'), 1)::text"))
                    .isEqualTo("7");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("database.password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void secondInstanceOnTheSameFolderIsRefused() throws Exception {
        try (var holder = ChildJvm.of(folder, Map.of(), Holder.class.getName(), folder.toString())) {
            holder.said(READY);
            assertThatThrownBy(() -> EmbeddedPostgres.in(folder))
                    .isInstanceOfSatisfying(
                            StartFailure.class,
                            refused -> assertThat(refused.reason()).isEqualTo("folder-in-use"));
            holder.process().destroyForcibly().waitFor();
            EmbeddedPostgres.in(folder).close();
        }
    }

    @Test
    void startAfterAHardKillAttachesToTheServerThatLivedOn() throws Exception {
        try (var holder = ChildJvm.of(folder, Map.of(), Holder.class.getName(), folder.toString())) {
            holder.said(READY);
            var livedOn = Postmaster.of(folder.resolve("database")).orElseThrow();
            holder.process().destroyForcibly().waitFor();
            assertThat(livedOn.process().isAlive()).isTrue();

            try (var server = EmbeddedPostgres.in(folder)) {
                assertThat(ask(server, "SELECT 1::text")).isEqualTo("1");
                assertThat(Postmaster.of(folder.resolve("database"))).contains(livedOn);
            }
            assertThat(Postmaster.of(folder.resolve("database"))).isEmpty();
        }
    }

    @Test
    void serverKilledHardRecoversWhatWasCommitted() throws Exception {
        var server = EmbeddedPostgres.in(folder);
        run(server, "CREATE TABLE kept AS SELECT 'committed' AS word");
        var postmaster = Postmaster.of(folder.resolve("database")).orElseThrow().process();
        postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        server.close();

        try (var again = EmbeddedPostgres.in(folder)) {
            assertThat(ask(again, "SELECT word FROM kept")).isEqualTo("committed");
        }
    }

    @Test
    void recordOfAServerLongGoneIsHarmless() throws Exception {
        EmbeddedPostgres.in(folder).close();
        var somebodyElse = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("database/postmaster.pid"), somebodyElse + "\n/nowhere\n1\n1\n\n127.0.0.1\n");

        try (var server = EmbeddedPostgres.in(folder)) {
            assertThat(ask(server, "SELECT 1::text")).isEqualTo("1");
        }
    }

    @Test
    void startCutShortDuringFirstSetUpIsRepeated() throws Exception {
        Files.createDirectories(folder.resolve("database.new/half"));
        Files.createDirectories(folder.resolve("postgresql.new/bin"));

        try (var server = EmbeddedPostgres.in(folder)) {
            assertThat(ask(server, "SELECT 1::text")).isEqualTo("1");
        }
    }

    @Test
    void databaseOfAnotherReleaseIsLeftAlone() throws Exception {
        Files.createDirectories(folder.resolve("database"));
        Files.writeString(folder.resolve("database/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.in(folder))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        refused -> assertThat(refused.reason()).isEqualTo("other-server-version"));
    }

    private static void run(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
