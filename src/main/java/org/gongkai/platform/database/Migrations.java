package org.gongkai.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings each module's schema up to date by the files in {@code db/migration/MODULE}, as the owner of the tables, and then gives the
 * application's role its rights.
 *
 * <p>Every module keeps a history of its own in its own schema, so versions are counted per module. No module's tables refer to another's,
 * hence the order does not matter.
 */
@Component
final class Migrations implements FlywayMigrationStrategy {

    private static final String PLACE = "db/migration/";

    private final String role;

    Migrations(JdbcConnectionDetails application) {
        this.role = Objects.requireNonNull(application.getUsername());
    }

    @Override
    public void migrate(Flyway flyway) {
        var owner = flyway.getConfiguration().getDataSource();
        var grants = new Grants(JdbcClient.create(owner), role);
        grants.requireHarmless();
        var modules = modules();
        for (var module : modules) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations("classpath:" + PLACE + module)
                    .schemas(module)
                    .defaultSchema(module)
                    .table("migration")
                    .load()
                    .migrate();
        }
        atOnce(owner).executeWithoutResult(status -> grants.on(modules));
    }

    private static TransactionTemplate atOnce(DataSource owner) {
        return new TransactionTemplate(new JdbcTransactionManager(owner));
    }

    private static Iterable<String> modules() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + PLACE + "*/*.sql");
            var modules = new TreeSet<String>();
            for (var file : files) {
                modules.add(moduleOf(file.getURL().getPath()));
            }
            return modules;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String moduleOf(String path) {
        var parts = path.split("/");
        return parts[parts.length - 2];
    }
}
