package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every theme can be read: links on paper, white words on its bars (WCAG 1.4.3). */
class ThemeTests {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linksAndBarsHaveContrast(Theme theme) throws IOException {
        var file = theme == Theme.PLAIN ? "shared.css" : "site.css";
        var rule = theme == Theme.PLAIN ? ":root" : "html." + theme.style();
        var css = Files.readString(Path.of("src/main/resources/static/assets", file));
        var tokens = Pattern.compile(Pattern.quote(rule) + " \\{(.*?)}", Pattern.DOTALL)
                .matcher(css);
        assertThat(tokens.find()).as(rule).isTrue();

        for (var token : new String[] {"--blue", "--blue-dark"}) {
            var colour = Pattern.compile(token + ": #([0-9a-f]{6})").matcher(tokens.group(1));
            assertThat(colour.find()).as(token).isTrue();
            assertThat(contrastToWhite(colour.group(1))).as(theme + token).isGreaterThan(4.5);
        }
    }

    private static double contrastToWhite(String hex) {
        return 1.05 / (0.2126 * part(hex, 0) + 0.7152 * part(hex, 2) + 0.0722 * part(hex, 4) + 0.05);
    }

    private static double part(String hex, int at) {
        var value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
