package org.gongkai.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseDayTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05",
                "2026/1/5",
                "2026.01.05",
                "2026年1月5日",
                "20260105",
                "2026-01-05 09:30:00",
                "２０２６年１月５日",
                "二〇二六年一月五日",
                "二○二六年一月五日"
            })
    void readsTheWaysInUse(String typed) {
        assertThat(LooseDay.of(typed)).contains(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @CsvSource({"二〇一九年十月十日,2019-10-10", "二〇一九年十二月二十日,2019-12-20", "二〇一九年十一月三十日,2019-11-30", "二〇〇八年二月二十九日,2008-02-29"})
    void readsChineseNumerals(String typed, LocalDate day) {
        assertThat(LooseDay.of(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "1月5日", "2026-13-05", "2026-02-30", "26-01-05", "前天", "二〇二六年一月", "二〇二六年十三月一日"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(LooseDay.of(typed)).isEmpty();
    }
}
