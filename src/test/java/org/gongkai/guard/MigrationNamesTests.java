package org.gongkai.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationNamesTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void migrationIsNumberedAndSaysWhatItDoes() throws IOException {
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches("V\\d+__[a-z0-9_]+\\.sql"));
    }

    @Test
    void migrationLiesInTheFolderOfItsModule() throws IOException {
        assertThat(files()).allSatisfy(file -> {
            var module = MIGRATIONS.relativize(file).getName(0).toString();
            assertThat(MIGRATIONS.relativize(file).getNameCount()).isEqualTo(2);
            assertThat(Path.of("src/main/java/org/gongkai", module, "package-info.java"))
                    .exists();
        });
    }

    @Test
    void numberIsGivenOnce() throws IOException {
        var numbers = files().stream()
                .map(file -> file.getParent().getFileName() + "/"
                        + file.getFileName().toString().split("__", 2)[0]);
        assertThat(numbers).doesNotHaveDuplicates();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
