package org.gongkai.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.gongkai.platform.StartFailure;

/**
 * The role that the site signs in to the embedded server as. It owns nothing, so that no fault of the site, and nobody who speaks through it,
 * can undo what is only ever added to.
 */
record ApplicationRole(String name, String password) {

    private static final String NAME = "gongkai_app";

    static ApplicationRole of(Path folder) throws IOException {
        return new ApplicationRole(NAME, Password.keptIn(folder.resolve("database.application.password")));
    }

    /** The password is of our own making, hexadecimal digits, so it needs no quoting. */
    void makeAt(String url, String owner, String ownersPassword) {
        try (var connection = DriverManager.getConnection(url, owner, ownersPassword);
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("SELECT FROM pg_roles WHERE rolname = '" + name + "'")) {
                if (!row.next()) {
                    connection.createStatement().execute("CREATE ROLE " + name);
                }
            }
            statement.execute("ALTER ROLE " + name
                    + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '" + password
                    + "'");
        } catch (SQLException failure) {
            throw new StartFailure("application-role-missing", name).causedBy(failure);
        }
    }
}
