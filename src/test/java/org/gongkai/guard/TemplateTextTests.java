package org.gongkai.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words a reader sees come from the message bundles, never from a template. */
class TemplateTextTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Pattern NOT_TEXT = Pattern.compile(
            "(?s)<%--.*?--%>|<!--.*?-->|!\\{.*?\\}|\\$(?:unsafe)?\\{(?:[^{}]|\\{[^{}]*\\})*\\}|<(?:script|style)\\b.*?</(?:script|style)>");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^\\s*@(?:import|param)\\b.*$");
    private static final Pattern CALL_AROUND_CONTENT =
            Pattern.compile("@template[\\w.]*\\s*\\([^`]*@`|`\\s*,\\s*\\w+\\s*=\\s*@`|`\\s*\\)");
    private static final Pattern DIRECTIVE = Pattern.compile(
            "@(?:if|elseif|for|template[\\w.]*)\\s*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)|@(?:else|endif|endfor|raw|endraw)");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Test
    void templateHoldsNoWords() throws IOException {
        var templates = templates();
        assertThat(templates).isNotEmpty();
        assertThat(templates).allSatisfy(template -> {
            var source = Files.readString(template);
            assertThat(CHINESE.matcher(source).results().map(found -> found.group()))
                    .as("Chinese in %s", template)
                    .isEmpty();
            assertThat(WORD.matcher(textOf(source)).results().map(found -> found.group()))
                    .as("words in %s", template)
                    .isEmpty();
        });
    }

    @Test
    void wordsAreFoundWhereThereAreSome() {
        assertThat(textOf("@param String name\n<p class=\"note\">${name} Hello</p>"))
                .contains("Hello")
                .doesNotContain("note");
        assertThat(textOf("<td>@if(a.of(b).isPresent())Here@else-@endif</td>"))
                .contains("Here")
                .doesNotContain("isPresent");
        assertThat(textOf("<!-- why --><p>${msg.get(\"a.b\")}</p>")).isBlank();
    }

    private static String textOf(String template) {
        var withoutCode = NOT_TEXT.matcher(template).replaceAll(" ");
        var withoutDeclarations = DECLARATION.matcher(withoutCode).replaceAll(" ");
        var withoutCalls = CALL_AROUND_CONTENT.matcher(withoutDeclarations).replaceAll(" ");
        return TAG.matcher(DIRECTIVE.matcher(withoutCalls).replaceAll(" ")).replaceAll(" ");
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
