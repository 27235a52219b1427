package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLineTests {

    @ParameterizedTest
    @CsvSource({
        "临江市审计局2023年政府信息公开工作年度报告, 临江市审计局, 2023",
        "临江市审计局 2023 年度政府信息公开工作年度报告, 临江市审计局, 2023",
        "2019年上海市人民政府办公厅政府信息公开工作年度报告, 上海市人民政府办公厅, 2019",
        "2021年度扬州市自然资源和规划局广陵分局政府信息公开年度报告, 扬州市自然资源和规划局广陵分局, 2021",
        "宁强县自然资源局关于2021年度政府信息公开情况的报告, 宁强县自然资源局, 2021",
        "临江市审计局政府信息公开工作2022年度报告, 临江市审计局, 2022",
        "临江市审计局二〇二三年政府信息公开工作年度报告, 临江市审计局, 2023",
        "临江市审计局２０２３年政府信息公开工作年度报告, 临江市审计局, 2023",
        "关于临江市审计局2023年政府信息公开年报, 临江市审计局, 2023",
        "平潭综合实验区2019年度政府信息公开工作年度报告, 平潭综合实验区, 2019",
    })
    void aTitleTellsAgencyAndYear(String line, String agency, int year) {
        var title = TitleLine.of(line).orElseThrow();

        assertThat(title.agency()).isEqualTo(agency);
        assertThat(title.year()).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、总体情况", "政府信息公开指南", "根据条例规定，编制2023年政府信息公开工作年度报告", "本报告共六部分。"})
    void otherLinesAreNoTitles(String line) {
        assertThat(TitleLine.of(line)).isEmpty();
    }

    @Test
    void aTitleMayRunOverLines() {
        var whose = WhoseAndWhen.in(List.of("首页", "临江市", "审计局", "2023年政府信息公开工作年度报告", "来源：本站"), "");

        assertThat(whose.agency()).contains("临江市审计局");
        assertThat(whose.year()).hasValue(2023);
        assertThat(whose.lastTitleLine()).isEqualTo(3);
    }

    @Test
    void theTrailBeforeATitleIsNotPartOfTheName() {
        var whose = WhoseAndWhen.in(List.of("首页 > 公开 > 临江市审计局2023年政府信息公开工作年度报告"), "");

        assertThat(whose.agency()).contains("临江市审计局");
    }

    @Test
    void theFirstSentenceTellsWhenThereIsNoTitle() {
        var whose = WhoseAndWhen.in(List.of("根据条例规定，现公布临江市审计局2023年政府信息公开工作相关情况。"), "");

        assertThat(whose.agency()).contains("临江市审计局");
        assertThat(whose.year()).hasValue(2023);
        assertThat(whose.lastTitleLine()).isEqualTo(-1);
    }

    @Test
    void theTitleOutsideTheTextTellsWhenTheTextDoesNot() {
        var whose = WhoseAndWhen.in(List.of("目录"), "临江市审计局2023年政府信息公开工作年度报告-临江市人民政府");

        assertThat(whose.agency()).contains("临江市审计局");
    }

    @Test
    void theYearIsThatOfThePeriodWhenNothingElseTells() {
        var whose = WhoseAndWhen.in(List.of("本报告数据的统计期限自2023年1月1日起至2023年12月31日止。"), "");

        assertThat(whose.agency()).isEmpty();
        assertThat(whose.year()).hasValue(2023);
    }
}
