package org.gongkai.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte without a stop is read in time linear in its length, whatever it is made of. */
class HostileTextTests {

    private static final int MEGABYTE = 1_000_000;
    private static final int TWENTIETH = 50_000;

    @ParameterizedTest
    @ValueSource(strings = {"7", "其中", "（其中", "其中3件", "（3件"})
    void aMegabyteIsReadInGoodTime(String piece) {
        isReadInGoodTime(piece, MEGABYTE);
    }

    @ParameterizedTest
    @MethodSource
    void longParagraphsAreReadInGoodTime(String piece) {
        isReadInGoodTime(piece, TWENTIETH);
    }

    private static void isReadInGoodTime(String piece, int length) {
        var text = piece.repeat(length / piece.length());
        var report = Report.of(
                "临江市审计局",
                2023,
                new Narrative(List.of(text), Map.of(Section.GENERAL, List.of(text), Section.OTHER, List.of(text))),
                Reports.figures(Map.of("received", 3)));

        var findings = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> NarrativeCheck.of(report));

        assertThat(findings).isNotNull();
    }

    static Stream<String> longParagraphsAreReadInGoodTime() {
        return Stream.of(
                "7",
                "1,234,",
                "其中",
                "其中3件",
                "（其中",
                "（3件",
                "）（",
                "一",
                "十件",
                "收到",
                "收到的",
                "的",
                "共计",
                "受理政府信息公开申请",
                "受理政府信息公开申请5件，",
                "无的",
                "未发生",
                "未收到申请",
                "无政府信息公开",
                "行政复议、",
                "未发生行政复议",
                "占5%，",
                "5件，占5%，",
                "2023年",
                "2023年5件至",
                "“",
                "《〔",
                "通过邮寄、",
                "收到通过、的",
                "〔2019",
                "处理费",
                "不收取政府信息",
                "a1",
                " ");
    }
}
