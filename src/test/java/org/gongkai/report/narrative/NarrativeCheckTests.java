package org.gongkai.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.ZeroFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeCheckTests {

    @Test
    void aCountThatTheTableDoesNotHaveMustBeExplained() {
        var report = Reports.saying("本年度共受理政府信息公开申请2件，均按期答复。", Map.of("received", 3, "granted", 3, "total", 3));

        assertThat(NarrativeCheck.of(report)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.N1);
            assertThat(finding.place()).isEqualTo(new Place("requests/received/total"));
            assertThat(finding.expected()).contains("3");
            assertThat(finding.found()).contains("2");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 75})
    void receivedMayMeanThoseCarriedInAsWell(int stated) {
        var text = "全年共收到政府信息公开申请" + stated + "件。";

        assertThat(rules(text, Map.of("received", 70, "carriedIn", 5, "total", 75)))
                .isEmpty();
    }

    @Test
    void answersMayLeaveOutTheRequestsThatEndedWithoutOne() {
        var cells = Map.of("received", 10, "total", 10, "granted", 8, "other.other", 2);

        assertThat(rules("依申请公开答复8件。", cells)).isEmpty();
        assertThat(rules("依申请公开答复9件。", cells)).containsExactly("N1 requests/total/total");
    }

    @Test
    void disputesAreHeldAgainstTheFourthTable() {
        var cells = Map.of(
                "disputes/reconsideration/total", 170,
                "disputes/litigationDirect/total", 25,
                "disputes/litigationAfterReconsideration/total", 52);

        assertThat(rules("全市备案依申请公开领域行政复议案件134件，行政诉讼案件57件。", cells))
                .containsExactly("N4 disputes/reconsideration/total", "N4 disputes/litigationDirect/total");
        assertThat(rules("全市备案依申请公开领域行政复议案件170件，行政诉讼案件77件。", cells)).isEmpty();
    }

    @Test
    void documentsAreHeldAgainstTheSecondTable() {
        var cells = Map.of("proactive/normativeDocuments/inForce", 470, "proactive/normativeDocuments/issued", 77);

        assertThat(rules("清理并集中发布现行有效行政规范性文件393件，更新本年度制发的规范性文件77件。", cells))
                .containsExactly("N5 proactive/normativeDocuments/inForce");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    公开信息95条，其中动态24条、通知66条、其他3条。 | N2
                    公开信息93条，其中动态24条、通知66条、其他3条。 | ''
                    公开信息95条，其中动态24条、通知6条、公示3条等。 | ''
                    公开信息100条，其中动态24条、通知6条、公示3条。 | ''
                    公开信息20条，其中动态24条。 | N2
                    公开信息20条，其中动态24条（网站20条、公众号4条）。 | N2
                    公开信息30条（动态24条、通知3条、公示3条）。 | ''
                    公开信息30条（动态24条、通知3条、公示2条）。 | N2
                    公开信息约95条，其中动态24条、通知66条、其他3条。 | ''
                    举办培训3期。其中，网上1期、现场2期。 | ''
                    举办培训3期。其中，网上2期、现场2期。 | N2
                    召开发布会12场，其中主要领导出席3场，同比增加2场。 | ''
                    公开信息100条，其中网站100条，公众号50条。 | ''
                    公开信息100条，其中网站80条，公众号50条。 | ''
                    收到申请95件，其中网络24件、信函66件、当面3件。 | N2
                    """)
    void partsAddUpToTheirWhole(String text, String expected) {
        assertThat(rules(text, Map.of()).stream().map(each -> each.split(" ")[0]))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void partsMayBeToldAlongSeveralLines() {
        var cells = Map.of("received", 15, "total", 15, "granted", 8, "partlyGranted", 7);

        assertThat(rules("收到政府信息公开申请15件，其中自然人申请15件，予以公开8件，部分公开7件。", cells)).isEmpty();
        assertThat(rules("收到政府信息公开申请15件，其中予以公开8件，自然人申请15件。", cells)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    予以公开3件，占42.86%。 | ''
                    予以公开3件，占42.9%。 | ''
                    予以公开3件，占43%。 | ''
                    予以公开3件，占42%。 | N3
                    予以公开3件，约占42%。 | ''
                    予以公开3件，占比37.5%。 | ''
                    予以公开3件，占33.9%。 | N3
                    """)
    void aShareIsThatOfItsFigure(String text, String expected) {
        var cells = Map.of("received", 8, "total", 7, "granted", 3, "notAvailable.notHeld", 4, "carriedOver", 1);

        assertThat(rules("依申请公开方面，" + text, cells).stream().map(each -> each.split(" ")[0]))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void severalSharesMakeAHundred() {
        assertThat(rules("申请人中自然人占92.1%，企业占5.2%，社会组织占2.7%。", Map.of())).isEmpty();
        assertThat(rules("申请人中自然人占92.1%，企业占5.2%，社会组织占4.7%。", Map.of())).containsExactly("N3 sections/general");
    }

    @Test
    void feesAreToldInSectionSixAndAddUp() {
        assertThat(rulesOfSix("对25件申请收取了信息处理费2950元。其中，一局1件，收取420元；二局2件，收取290元；三局22件，收取2240元。"))
                .isEmpty();
        assertThat(rulesOfSix("对25件申请收取了信息处理费2950元。其中，一局1件，收取420元；二局2件，收取290元；三局22件，收取2340元。"))
                .containsExactly("N6 sections/other");
        assertThat(rulesOfSix("无。")).containsExactly("A-03 sections/other");
        assertThat(rulesOfSix("本年度未收取信息处理费。")).isEmpty();
    }

    @Test
    void feesToldTwiceAreTheSame() {
        var narrative = new Narrative(
                List.of(),
                Map.of(
                        Section.GENERAL, List.of("全年收取信息处理费0.3万元。"),
                        Section.OTHER, List.of("全年收取信息处理费2950元。")));

        assertThat(NarrativeCheck.of(Report.of("临江市审计局", 2023, narrative, Reports.figures(Map.of()))))
                .extracting(Finding::rule)
                .containsExactly(Rule.N6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（国办公开办函〔2019〕60号）", "(国办公开办函[2019] 60 号)", "国办公开办函（２０１９）６０号"})
    void aReportSince2021FollowsTheNoticeOf2021(String citation) {
        assertThat(rules("本报告根据" + citation + "要求编制。", Map.of())).containsExactly("N7 sections/general");
        assertThat(NarrativeCheck.of(Reports.of("临江市审计局", 2020, Section.GENERAL, citation, Map.of())))
                .isEmpty();
    }

    @Test
    void theTrialTableIsNotForReportsSince2021() {
        var figures = ZeroFigures.on(Form.of(Format.TRIAL_2019));

        assertThat(NarrativeCheck.of(Report.of("临江市审计局", 2021, Narrative.EMPTY, figures)))
                .extracting(Finding::rule)
                .containsExactly(Rule.N7);
        assertThat(NarrativeCheck.of(Report.of("临江市审计局", 2020, Narrative.EMPTY, figures)))
                .isEmpty();
    }

    @Test
    void sectionOneHasAThousandCharactersAtMost() {
        assertThat(rules("政 务".repeat(500), Map.of())).isEmpty();
        assertThat(rules("政 务".repeat(500) + "。", Map.of())).containsExactly("A-01 sections/general");
    }

    private static List<String> rulesOfSix(String text) {
        return rules(Reports.of("临江市人民政府", 2023, Section.OTHER, text, Map.of("received", 3, "total", 3)));
    }

    private static List<String> rules(String text, Map<String, Integer> cells) {
        return rules(Reports.saying(text, cells));
    }

    private static List<String> rules(Report report) {
        return NarrativeCheck.of(report).stream()
                .map(finding -> finding.rule().id() + " " + finding.place())
                .toList();
    }
}
