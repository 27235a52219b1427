package org.gongkai.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.publication.imports.DayOfFile.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayOfFileTests {

    @ParameterizedTest
    @CsvSource({
        "2019-03-05 关于开展检查的通知,2019-03-05",
        "20190305关于开展检查的通知,2019-03-05",
        "2019.3.5_关于开展检查的通知,2019-3-5",
        "2019_03_05-关于开展检查的通知,2019-03-05"
    })
    void dayBeforeTheNameIsTakenFromIt(String name, String day) {
        assertThat(DayOfFile.ofName(name)).isEqualTo(new Named(Optional.of(day), "关于开展检查的通知"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019年3月5日会议纪要",
                "2019年工作要点",
                "20191399清单",
                "2019-2020年工作规划",
                "201903051关于",
                "关于开展检查的通知",
                "20190305"
            })
    void whatIsNoSuchDayStaysInTheTitle(String name) {
        assertThat(DayOfFile.ofName(name)).isEqualTo(new Named(Optional.empty(), name));
    }

    @Test
    void dayUnderTheTextIsTheLastLineThatIsNothingElse() {
        var signed = "<p>2018年1月1日</p><p>于2019年1月1日起施行。</p><p>临江市审计局</p><p>2019 年 3 月 5 日</p><p>（此件公开发布）</p>";

        assertThat(DayOfFile.ofBody(signed)).contains(LocalDate.of(2019, 3, 5));
        assertThat(DayOfFile.ofBody("<p>临江市审计局</p><p>二〇一九年三月五日</p>")).contains(LocalDate.of(2019, 3, 5));
        assertThat(DayOfFile.ofBody("<p>自2019年3月5日起施行。</p>")).isEmpty();
    }
}
