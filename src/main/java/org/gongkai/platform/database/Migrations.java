package org.gongkai.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings each module's schema up to date by the files in {@code db/migration/MODULE}.
 *
 * <p>Every module keeps a history of its own in its own schema, so versions are counted per module. No module's tables refer to another's,
 * hence the order does not matter.
 */
@Component
final class Migrations implements FlywayMigrationStrategy {

    private static final String PLACE = "db/migration/";

    @Override
    public void migrate(Flyway flyway) {
        for (var module : modules()) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations("classpath:" + PLACE + module)
                    .schemas(module)
                    .defaultSchema(module)
                    .table("migration")
                    .load()
                    .migrate();
        }
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
