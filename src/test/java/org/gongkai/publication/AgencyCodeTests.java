package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.publication.KeepingFault.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCodeTests {

    /** Codes that stand in index numbers published by agencies. */
    @ParameterizedTest
    @ValueSource(strings = {"000013338", "11441700007280420Y", "1133102400268125XW", "11341702486344515H"})
    void acceptsCodesInUse(String code) {
        assertThat(AgencyCode.fault(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "000013339, CODE_CHECK",
        "11441700007280420W, CODE_CHECK",
        "00001333, CODE_LENGTH",
        "0000133380, CODE_LENGTH",
        "114417O0007280420Y, CODE_CHARACTERS",
        "0000?3338, CODE_CHARACTERS"
    })
    void refusesWhatIsMistyped(String code, Reason reason) {
        assertThat(AgencyCode.fault(code)).contains(reason);
    }

    @Test
    void takesNoticeOfNoHyphensBlanksOrWidths() {
        assertThat(AgencyCode.normalized(" ００００１３３３－８ ")).isEqualTo("000013338");
        assertThat(AgencyCode.normalized("1133102400268125xw")).isEqualTo("1133102400268125XW");
    }

    @Test
    void changesWithAnyDigitThatIsMistyped() {
        var code = AgencyCode.completing("1144170000728042" + "0").text();
        for (var place = 0; place < code.length() - 1; place++) {
            var other = code.charAt(place) == '3' ? '4' : '3';
            var mistyped = code.substring(0, place) + other + code.substring(place + 1);
            assertThat(AgencyCode.fault(mistyped)).as(mistyped).contains(Reason.CODE_CHECK);
        }
    }
}
