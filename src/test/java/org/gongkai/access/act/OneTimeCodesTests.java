package org.gongkai.access.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTests {

    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(OneTimeCodes.stepOf(KEY, code, Instant.ofEpochSecond(seconds)))
                .hasValue(seconds / 30);
    }

    @Test
    void telephoneMayGoWrongByOneStepAndNoMore() {
        var at = Instant.ofEpochSecond(1_111_111_109);
        var step = at.getEpochSecond() / 30;

        for (var off = -1; off <= 1; off++) {
            assertThat(OneTimeCodes.stepOf(KEY, OneTimeCodes.codeOf(KEY, step + off), at))
                    .hasValue(step + off);
        }
        for (var off : new int[] {-2, 2}) {
            assertThat(OneTimeCodes.stepOf(KEY, OneTimeCodes.codeOf(KEY, step + off), at))
                    .isEqualTo(OptionalLong.empty());
        }
    }

    @Test
    void codeMayBeTypedAsItIsShown() {
        assertThat(OneTimeCodes.stepOf(KEY, " ２87 082", Instant.ofEpochSecond(59)))
                .hasValue(1);
        assertThat(OneTimeCodes.stepOf(KEY, "", Instant.ofEpochSecond(59))).isEmpty();
    }
}
