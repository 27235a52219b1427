package org.gongkai.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.gongkai.platform.Setting;
import org.gongkai.platform.StartFailure;

/** The site's database for a command, signed in as the site is: beside the running site, or started for as long as the command takes. */
public final class OpenDatabase implements AutoCloseable {

    private final String url;
    private final String user;
    private final String password;
    private final Optional<EmbeddedPostgres> started;

    private OpenDatabase(String url, String user, String password, Optional<EmbeddedPostgres> started) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.started = started;
    }

    /** The external server that the settings name, if they name one. */
    public static Optional<OpenDatabase> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(Setting.GONGKAI_DATABASE_URL.name()))
                .map(url -> new OpenDatabase(
                        url,
                        environment.getOrDefault(Setting.GONGKAI_DATABASE_USER.name(), ""),
                        environment.getOrDefault(Setting.GONGKAI_DATABASE_PASSWORD.name(), ""),
                        Optional.empty()));
    }

    /**
     * The database of a data folder.
     *
     * @throws StartFailure when the server cannot be started or does not answer
     * @throws IOException when the folder cannot be read
     */
    public static OpenDatabase in(Path data) throws IOException {
        var folder = data.toRealPath();
        var role = ApplicationRole.of(folder);
        try {
            var server = EmbeddedPostgres.in(folder);
            return new OpenDatabase(server.url(), role.name(), role.password(), Optional.of(server));
        } catch (StartFailure failure) {
            if (!failure.reason().equals("folder-in-use")) {
                throw failure;
            }
            var running = Postmaster.of(folder.resolve("database")).orElseThrow(() -> failure);
            return new OpenDatabase(
                    EmbeddedPostgres.url(running.port()), role.name(), role.password(), Optional.empty());
        }
    }

    /** Whether a folder holds a database. */
    public static boolean isIn(Path data) {
        return Files.exists(data.resolve("database").resolve("PG_VERSION"));
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() {
        started.ifPresent(EmbeddedPostgres::close);
    }
}
