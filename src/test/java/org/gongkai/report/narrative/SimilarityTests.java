package org.gongkai.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SimilarityTests {

    @Test
    void isAHundredForTheSameWordsAndNothingForOthers() {
        assertThat(Similarity.percent("健全工作机制，强化监督。", "健全工作机制 强化监督")).isEqualTo(100);
        assertThat(Similarity.percent("健全工作机制", "畅通申请渠道")).isZero();
        assertThat(Similarity.percent("", "")).isEqualTo(100);
        assertThat(Similarity.percent("", "无")).isZero();
        assertThat(Similarity.percent("无", "无。")).isEqualTo(100);
    }

    @Test
    void countsRunsOfThreeCharacters() {
        // 四字各两组，“健全工”相同：2 × 1 / (2 + 2)
        assertThat(Similarity.percent("健全工作", "健全工程")).isEqualTo(50);
    }

    @Property(tries = 300)
    void isSymmetricalAndWithinBounds(
            @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '七') String one,
            @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '七') String other) {
        var percent = Similarity.percent(one, other);

        assertThat(percent).isBetween(0, 100).isEqualTo(Similarity.percent(other, one));
        assertThat(percent == 100).isEqualTo(one.equals(other));
    }
}
