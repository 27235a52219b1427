package org.gongkai.guard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gongkai.platform.Setting;
import org.junit.jupiter.api.Test;

class SettingsTableTests {

    private static final String BEGIN = "<!-- settings -->\n";
    private static final String END = "<!-- end of settings -->";

    @Test
    void manualHasTheTableOfSettings() throws IOException {
        var manual = Files.readString(Path.of("docs/operations.md"));
        assertThat(manual).contains(BEGIN, END);
        var before = manual.substring(0, manual.indexOf(BEGIN) + BEGIN.length());
        var after = manual.substring(manual.indexOf(END));
        GeneratedDocument.check("docs/operations.md", before + table() + after);
    }

    private static String table() {
        return Arrays.stream(Setting.values())
                .map(setting ->
                        "| `%s` | %s | %s |\n".formatted(setting.name(), setting.byDefault(), setting.meaning()))
                .collect(joining("", "| variable | default | meaning |\n| --- | --- | --- |\n", ""));
    }
}
