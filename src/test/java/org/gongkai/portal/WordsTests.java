package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import org.gongkai.document.FileFormat;
import org.gongkai.report.writing.OutputFormat;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void everyWordIsThereInBothLanguages() throws IOException {
        var chinese = bundle("portal");

        assertThat(chinese).hasSizeGreaterThan(50);
        assertThat(bundle("portal_en").keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void everyFormatHasAName() throws IOException {
        var words = bundle("portal").stringPropertyNames();

        for (var format : FileFormat.values()) {
            assertThat(words).contains("source." + format);
        }
        for (var format : OutputFormat.values()) {
            assertThat(words).contains("format." + format);
        }
    }

    @Test
    void dayIsTheDayInChina() {
        var lateInLondon = Instant.parse("2026-03-05T16:30:00Z");

        assertThat(Words.in(Language.CHINESE).day(lateInLondon)).isEqualTo("2026年3月6日（星期五）");
        assertThat(Words.in(Language.ENGLISH).day(lateInLondon)).isEqualTo("Friday, 6 March 2026");
        assertThat(Words.plainDay(lateInLondon)).isEqualTo("2026-03-06");
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(WordsTests.class.getResourceAsStream("/messages/" + name + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
