package org.gongkai.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTests {

    @ParameterizedTest
    @CsvSource({"abc,3", "临江市,6", "（一）予以公开,14", "“三安全一稳定”,14", "ｆｕｌｌ,8", "é,1", "𠮷,2", "…—·,3", "한글,4", "'',0"})
    void countsTheColumnsThatTextTakes(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void combiningMarksAndInvisibleCharactersTakeNone() {
        assertThat(DisplayWidth.of("e\u0301\u200d\u00ad")).isEqualTo(1);
    }

    @Test
    void cutsWithAnEllipsisAndNeverInTheMiddleOfACharacter() {
        assertThat(DisplayWidth.fit("临江市审计局", 12)).isEqualTo("临江市审计局");
        assertThat(DisplayWidth.fit("临江市审计局", 11)).isEqualTo("临江市审计…");
        assertThat(DisplayWidth.fit("临江市审计局", 10)).isEqualTo("临江市审…");
        assertThat(DisplayWidth.fit("临江市审计局", 1)).isEqualTo("…");
        assertThat(DisplayWidth.fit("临江市审计局", 0)).isEmpty();
    }

    @Test
    void linesBreakBetweenChineseCharactersButNotBeforeAComma() {
        assertThat(Wrap.lines("各项之和为三，总计为二", 12)).containsExactly("各项之和为", "三，总计为二");
        assertThat(Wrap.lines("The sum of all parts", 10)).containsExactly("The sum of", "all parts");
        assertThat(Wrap.lines("unbreakablelongword", 10)).containsExactly("unbreakablelongword");
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }
}
