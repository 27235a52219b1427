package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000001/2021-00151",
                "11441700007280420Y/2021-00050",
                "1133102400268125XW/2024-104757",
                "11341702486344515H/202110-00013",
                "620702081/2026-00007"
            })
    void takesTheNumbersInUse(String text) {
        assertThat(new IndexNumber(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000001", "000000001/2021-151", "00000000-1/2021-00151", "abc000001/2021-00151"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> new IndexNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isMadeOfCodeYearAndSerial() {
        var number = IndexNumber.of("000000001", 2026, 151);
        assertThat(number.text()).isEqualTo("000000001/2026-00151");
        assertThat(number.serial()).isEqualTo("2026-00151");
        assertThat(IndexNumber.of("000000001", 2026, 123456).text()).isEqualTo("000000001/2026-123456");
    }
}
