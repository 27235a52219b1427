package org.gongkai.publication.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurroundingsTests {

    private static final String TEXT = "存储容量不低于２００ＴＢ，支持国产算法（含三年质保），面积 120㎡。";

    @Test
    void textIsShownAsItIsWrittenWhateverWidthIsSought() {
        assertThat(Surroundings.of(TEXT, "国产算法")).contains(TEXT);
        assertThat(Surroundings.of(TEXT, Grams.plain("200tb，支持"))).contains(TEXT);
        assertThat(Surroundings.of(TEXT, Grams.plain("120m2"))).contains(TEXT);
        assertThat(Surroundings.of(TEXT, "没有的")).isEmpty();
        assertThat(Surroundings.of("", "没有的")).isEmpty();
    }

    @Test
    void longTextIsCutOnBothSides() {
        var text = "前".repeat(60) + "“审计，整改”" + "后".repeat(60);

        assertThat(Surroundings.of(text, Grams.plain("审计，整改")))
                .contains("…" + "前".repeat(39) + "“审计，整改”" + "后".repeat(39) + "…");
    }
}
