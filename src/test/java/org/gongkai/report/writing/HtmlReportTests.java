package org.gongkai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.TableKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTests {

    @ParameterizedTest
    @EnumSource
    void everyFigureStandsUnderItsPathWithItsHeads(Format format) {
        var report = SampleReports.numbered(Form.of(format));
        var page = page(report);

        for (var slot : report.form().slots()) {
            var cell = page.getElementById(slot.place().path());
            assertThat(cell.text())
                    .isEqualTo(report.figures().value(slot).orElseThrow().toPlainString());
            var heads = cell.attr("headers").split(" ");
            assertThat(heads).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            for (var head : heads) {
                assertThat(page.getElementById(head).tagName()).isEqualTo("th");
            }
        }
    }

    @Test
    void aCellOfTheRequestsTableIsReadWithAllItsHeads() {
        var page = page(SampleReports.numbered(Form.of(Format.STANDARD_2021)));
        var cell = page.getElementById("requests/withheld.otherLaw/commercialEnterprise");

        assertThat(Arrays.stream(cell.attr("headers").split(" "))
                        .map(id -> page.getElementById(id).text()))
                .containsExactly("申请人情况", "法人或其他组织", "商业企业", "三、本年度办理结果", "（三）不予公开", "2.其他法律行政法规禁止公开");
    }

    @Test
    void aFigureLeadsToTheListThatItCountsWhereThereIsOne() {
        var report = SampleReports.numbered(Form.of(Format.STANDARD_2021));
        var table = report.form().tables().stream()
                .filter(each -> each.kind() == TableKind.PROACTIVE)
                .findFirst()
                .orElseThrow();
        var links = Map.of("proactive/rules/issued", "/documents/rules/2024/issued/");
        var page = Jsoup.parse(HtmlTables.render(table, report.figures(), links));

        var link = page.getElementById("proactive/rules/issued").select("a");
        assertThat(link.attr("href")).isEqualTo("/documents/rules/2024/issued/");
        assertThat(link.text())
                .isEqualTo(page.getElementById("proactive/rules/issued").text());
        assertThat(page.select("a")).hasSize(1);
    }

    @Test
    void headsOfTheFirstTableEndAtTheirCaption() {
        var page = page(SampleReports.numbered(Form.of(Format.STANDARD_2021)));

        assertThat(Arrays.stream(page.getElementById("proactive/coercion")
                                .attr("headers")
                                .split(" "))
                        .map(id -> page.getElementById(id).text()))
                .containsExactly("第二十条第（六）项", "本年处理决定数量", "行政强制");
    }

    @Test
    void noIdOccursTwiceAndNothingIsStyledInline() {
        var page = page(SampleReports.numbered(Form.of(Format.STANDARD_2021)));
        var ids = new HashSet<String>();

        page.select("[id]").forEach(each -> assertThat(ids.add(each.id())).isTrue());
        assertThat(page.select("[style], script, link, img")).isEmpty();
    }

    @Test
    void textFromTheReportIsInert() {
        var html = new String(ReportWriter.write(SampleReports.hostile(), OutputFormat.HTML), StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);

        assertThat(page.select("script, b")).isEmpty();
        assertThat(page.select("p").get(0).text()).isEqualTo("<script>alert(1)</script>]]>&amp;");
        assertThat(html).doesNotContainPattern("[\\x00-\\x08\\uD800](?![\\uDC00-\\uDFFF])");
    }

    @Test
    void aFragmentCanStandTwiceOnAPage() {
        var report = SampleReports.numbered(Form.of(Format.STANDARD_2021));
        var table = report.form().table(TableKind.DISPUTES);

        assertThat(HtmlTables.render(table, report.figures(), "a-"))
                .contains("id=\"a-disputes/reconsideration/total\"");
    }

    private static Document page(Report report) {
        return Jsoup.parse(new String(HtmlReport.write(report), StandardCharsets.UTF_8));
    }
}
