package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleListTests {

    private static final Pattern KEY = Pattern.compile("\"((?:finding|rule|severity)\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasWordsInBothLanguages(Rule rule) {
        for (var locale : List.of(Wording.CHINESE, Locale.ENGLISH)) {
            assertThat(RuleList.in(locale).get(rule.ordinal())).satisfies(entry -> {
                assertThat(entry.id()).isEqualTo(rule.id());
                assertThat(entry.text()).hasSizeGreaterThan(8);
                assertThat(entry.remedy()).hasSizeGreaterThan(5);
                assertThat(entry.basis()).isNotBlank();
            });
        }
    }

    @Test
    void theFirstRuleQuotesTheForm() {
        assertThat(RuleList.in(Locale.CHINA).getFirst().text()).contains("第一项加第二项之和，等于第三项加第四项之和");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "narrative", "rules"})
    void bothLanguagesHaveTheSameKeys(String bundle) {
        assertThat(keys(bundle, Locale.ENGLISH)).isEqualTo(keys(bundle, Locale.ROOT));
    }

    @Test
    void everyKeyUsedHasWords() throws IOException {
        var chinese = new TreeSet<String>();
        List.of("report", "document", "reading", "narrative", "rules")
                .forEach(bundle -> chinese.addAll(keys(bundle, Locale.ROOT)));
        var used = new TreeSet<String>();
        for (var folder : List.of("", "model", "narrative")) {
            try (var sources = Files.list(Path.of("src/main/java/org/gongkai/report", folder))) {
                sources.filter(path -> path.toString().endsWith(".java"))
                        .flatMap(RuleListTests::keysIn)
                        .forEach(used::add);
            }
        }

        assertThat(used).hasSizeGreaterThan(10);
        assertThat(chinese).containsAll(used);
    }

    private static Stream<String> keysIn(Path source) {
        try {
            return KEY.matcher(Files.readString(source)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> keys(String bundle, Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new TreeSet<>(
                ResourceBundle.getBundle("messages." + bundle, locale, control).keySet());
    }
}
