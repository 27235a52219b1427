package org.gongkai.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
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
                "２０２６年１月５日"
            })
    void readsTheWaysInUse(String typed) {
        assertThat(LooseDay.of(typed)).contains(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "1月5日", "2026-13-05", "2026-02-30", "26-01-05", "前天"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(LooseDay.of(typed)).isEmpty();
    }
}
