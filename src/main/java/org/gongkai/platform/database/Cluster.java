package org.gongkai.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.platform.StartFailure;
import org.springframework.util.FileSystemUtils;

/**
 * The files of one PostgreSQL server.
 *
 * <p>The locale is PostgreSQL's own C.UTF-8: it is the same on every machine, and with the plain C locale trigram search is blind to Chinese.
 */
record Cluster(Path folder, Binaries binaries, ServerAccount account) {

    static final String USER = "gongkai";
    private static final String MAJOR = "18";

    /** Made in a folder of another name and renamed, so that a start cut short is simply repeated. */
    void makeOnce(String password) throws IOException {
        var version = folder.resolve("PG_VERSION");
        if (Files.exists(version)) {
            var found = Files.readString(version).strip();
            if (!found.equals(MAJOR)) {
                throw new StartFailure("other-server-version", folder, found, MAJOR);
            }
            return;
        }
        var unfinished = folder.resolveSibling(folder.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        account.own(unfinished);
        var made = Program.run(
                account.command(binaries.program("initdb"), arguments(unfinished)), password + "\n" + password + "\n");
        if (!made.succeeded()) {
            throw ServerTrouble.in(made.output(), folder);
        }
        Files.writeString(unfinished.resolve("postgresql.conf"), """

                # Written at every start:
                include_if_exists = 'gongkai.conf'
                # Yours, never touched:
                include_if_exists = 'local.conf'
                """, APPEND);
        Files.move(unfinished, folder, ATOMIC_MOVE);
    }

    private static List<String> arguments(Path folder) {
        return List.of(
                "--pgdata=" + folder,
                "--username=" + USER,
                "--pwprompt",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--lc-collate=C",
                "--lc-ctype=C.UTF-8",
                "--no-instructions");
    }

    /** Only this machine can reach the server, and only with the password: no socket file, no trust. */
    void configure(int port) throws IOException {
        var settings = folder.resolve("gongkai.conf");
        Files.writeString(settings, """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                cluster_name = 'gongkai'
                password_encryption = 'scram-sha-256'
                logging_collector = on
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                """.formatted(port));
        account.own(settings);
    }

    Program.Ended control(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("--pgdata=" + folder));
        all.addAll(List.of(arguments));
        return Program.run(account.command(binaries.program("pg_ctl"), all), "");
    }
}
