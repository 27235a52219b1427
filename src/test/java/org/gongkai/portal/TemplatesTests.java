package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a template may not hold besides words, which a guard of their own looks for. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern SPOKEN_LITERAL = Pattern.compile("\\b(?:title|alt|aria-label|placeholder)=\"[^$\"]+");
    private static final Pattern INLINE =
            Pattern.compile("(?i)\\sstyle=|<style|\\son[a-z]+=|javascript:|<script(?![^>]*(?:src=|ld\\+json))");

    @Test
    void spokenAttributesCarryNoWordsOfTheirOwn() throws IOException {
        for (var template : templates()) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(SPOKEN_LITERAL);
        }
    }

    @Test
    void templatesCarryNeitherStyleNorScriptOfTheirOwn() throws IOException {
        for (var template : templates()) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(INLINE);
        }
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var templates =
                    files.filter(file -> file.toString().endsWith(".jte")).toList();
            assertThat(templates).hasSizeGreaterThan(10);
            return templates;
        }
    }
}
