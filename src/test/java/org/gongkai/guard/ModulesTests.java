package org.gongkai.guard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.Gongkai;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Gongkai.class);
    private static final Pattern FIRST_PARAGRAPH = Pattern.compile("/\\*\\*(.*?)(?:<p>|\\*/)", Pattern.DOTALL);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void mapOfTheModulesIsCommitted() throws IOException {
        assertThat(modules()).hasSizeGreaterThanOrEqualTo(4);
        GeneratedDocument.check("docs/modules/README.md", overview());
        for (var module : modules()) {
            GeneratedDocument.check("docs/modules/" + name(module) + ".md", canvas(module));
        }
        requireNoModuleThatIsGone();
    }

    private static void requireNoModuleThatIsGone() throws IOException {
        try (var files = Files.list(Path.of("docs/modules"))) {
            var known = modules().stream().map(module -> name(module) + ".md");
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of("README.md"), known).toList());
        }
    }

    private static List<ApplicationModule> modules() {
        return MODULES.stream().sorted(Comparator.comparing(ModulesTests::name)).toList();
    }

    private static String overview() {
        var arrows = modules().stream()
                .flatMap(module -> uses(module).stream().map(used -> "  " + name(module) + " --> " + used + "\n"))
                .collect(joining());
        var rows = modules().stream()
                .map(module -> "| [%s](%s.md) | %s |\n".formatted(name(module), name(module), sentence(module)))
                .collect(joining());
        return """
                # Modules

                Made from the code by `ModulesTests`; an arrow points at what a module uses.

                ```mermaid
                graph LR
                %s```

                | module | what it is |
                | --- | --- |
                %s""".formatted(arrows, rows);
    }

    private static String canvas(ApplicationModule module) {
        return """
                # %s

                %s.

                Uses: %s.

                ## What other modules may use

                %s
                """.formatted(name(module), sentence(module), used(module), published(module));
    }

    private static String used(ApplicationModule module) {
        var uses = uses(module);
        return uses.isEmpty() ? "no other module" : String.join(", ", uses);
    }

    private static List<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModulesTests::name)
                .sorted()
                .toList();
    }

    private static String published(ApplicationModule module) {
        return module.getNamedInterfaces().stream()
                .flatMap(published -> published.asJavaClasses())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.getName()
                        .substring(module.getBasePackage().getName().length() + 1))
                .filter(type -> !type.contains("$") && !type.endsWith("package-info"))
                .distinct()
                .sorted()
                .map(type -> "- `" + type + "`")
                .collect(joining("\n"));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String sentence(ApplicationModule module) {
        var file = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java");
        try {
            var found = FIRST_PARAGRAPH.matcher(Files.readString(file));
            assertThat(found.find()).as("%s begins with a sentence", file).isTrue();
            return found.group(1)
                    .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                    .replaceAll("[*\\s]+$|^\\s+", "")
                    .replaceAll("\\.$", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
