package org.gongkai.publication.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTests {

    @ParameterizedTest
    @CsvSource({"自信息形成或者变更之日起20个工作日内, 20", "信息形成（变更）３个工作日内, 3", "作出决定之日起七个工作日内公开, 7", "二十个工作日, 20", "实时公开, 0", "即时, 0"})
    void readsALimitInWorkingDays(String words, int days) {
        assertThat(TimeLimit.workingDays(words)).hasValue(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期公开", "每年1月31日前", "及时公开", "政策出台后3个工作日内，其他20个工作日内", "30日内", "每季度10个工作日内且1个月内", ""})
    void leavesAsWordsWhatIsNotOneLimitInWorkingDays(String words) {
        assertThat(TimeLimit.workingDays(words)).isEmpty();
    }
}
