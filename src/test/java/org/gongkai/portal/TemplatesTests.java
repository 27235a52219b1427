package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern DIRECTIVES =
            Pattern.compile("@(?:import|param)[^\\n]*|<%--.*?--%>|`\\)|@`", Pattern.DOTALL);
    private static final List<String> SPOKEN_ATTRIBUTES =
            List.of("title", "alt", "aria-label", "placeholder", "value", "content");
    private static final List<String> NOT_SPOKEN = List.of("width=device-width, initial-scale=1", "noindex", "website");

    @Test
    void templatesCarryNoWordsOfTheirOwn() throws IOException {
        var templates = templates();

        assertThat(templates).hasSizeGreaterThan(10);
        for (var template : templates) {
            assertThat(words(Files.readString(template)))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void templatesCarryNeitherStyleNorScriptOfTheirOwn() throws IOException {
        for (var template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("(?i)\\sstyle=|<style|\\son[a-z]+=|javascript:");
        }
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    /** What is left of a template's text and spoken attributes without its expressions. */
    private static List<String> words(String template) {
        var markup = Jsoup.parse(withoutCode(DIRECTIVES.matcher(template).replaceAll("")));
        var texts = new java.util.ArrayList<String>();
        markup.getAllElements().forEach(element -> {
            texts.add(element.ownText());
            SPOKEN_ATTRIBUTES.forEach(name -> texts.add(element.attr(name)));
        });
        return texts.stream()
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .filter(text -> !NOT_SPOKEN.contains(text))
                .toList();
    }

    /** Takes out {@code ${…}}, {@code @if(…)} and their like, brackets counted. */
    private static String withoutCode(String template) {
        var text = new StringBuilder();
        for (var i = 0; i < template.length(); i++) {
            var code = Pattern.compile(
                            "\\$(?:unsafe)?\\{|@(?:if|elseif|for|template[a-z.]*)\\(|@(?:else|endif|endfor)|!\\{")
                    .matcher(template)
                    .region(i, template.length());
            if (!code.lookingAt()) {
                text.append(template.charAt(i));
                continue;
            }
            i = code.end() - 1;
            var open = template.charAt(i);
            if (open == '{' || open == '(') {
                i = closing(template, i);
            }
        }
        return text.toString();
    }

    private static int closing(String template, int open) {
        var depth = 0;
        for (var i = open; i < template.length(); i++) {
            var character = template.charAt(i);
            depth += character == '{' || character == '(' ? 1 : character == '}' || character == ')' ? -1 : 0;
            if (depth == 0 || template.startsWith("content = ", i)) {
                return i + (depth == 0 ? 0 : "content = ".length() - 1);
            }
        }
        return template.length() - 1;
    }
}
