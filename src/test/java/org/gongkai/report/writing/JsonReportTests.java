package org.gongkai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.report.Wording;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.CrossFootCheck;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTests {

    static Stream<Report> published() {
        return SampleReports.published();
    }

    @ParameterizedTest
    @MethodSource("published")
    void whatIsWrittenReadsBackIdentical(Report report) throws Exception {
        assertThat(JsonReport.read(JsonReport.write(report))).isEqualTo(report);
    }

    @Test
    void everyKindOfCellReadsBack() throws Exception {
        var report = SampleReports.numbered(Form.of(Format.TRIAL_2019, Format.STANDARD_2021));
        var form = report.form();
        var slot = form.slot(TableKind.REQUESTS, "other.other", "total");
        for (var cell : List.of(Cell.BLANK, new Cell.Blank("/"), new Cell.Unreadable("三"), Cell.MISSING)) {
            var changed = report.with(report.figures().with(slot, cell));
            assertThat(JsonReport.read(JsonReport.write(changed))).isEqualTo(changed);
        }
    }

    @Test
    void theShapeIsTheOneAgreed() {
        var json = JsonReport.of(PublishedFigures.SUQIAN_2023.report());

        assertThat(json.propertyNames())
                .containsExactly("agency", "year", "format", "title", "tables", "introduction", "sections");
        var tables = json.get("tables");
        assertThat(tables.get("proactive").propertyNames())
                .containsExactly("rules", "normativeDocuments", "licences", "penalties", "coercion", "chargesWanYuan");
        assertThat(tables.get("proactive").get("rules").propertyNames())
                .containsExactly("issued", "repealed", "inForce");
        assertThat(tables.get("proactive").get("chargesWanYuan").isString()).isTrue();
        assertThat(tables.get("requests").get("withheld.stateSecret")).hasSize(7);
        assertThat(tables.get("disputes").get("litigationAfterReconsideration")).hasSize(5);
    }

    @Test
    void aCheckedFileBringsItsNameAndFindings() {
        var hongze = PublishedFigures.HONGZE_2023.report();
        var json = JsonReport.checked(
                "洪泽.pdf", hongze, CrossFootCheck.of(hongze.figures()), Wording.in(Locale.SIMPLIFIED_CHINESE));

        assertThat(json.propertyNames()).startsWith("file", "agency").endsWith("findings");
        assertThat(json.get("findings").get(0).propertyNames())
                .containsExactly("rule", "severity", "place", "message", "expected", "found");
        assertThat(json.get("findings").get(0).get("rule").asString()).isEqualTo("R4");
        assertThat(json.get("findings").get(0).get("severity").asString()).isEqualTo("blocks");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        var read = JsonReport.read(JsonReport.write(SampleReports.hostile()));

        assertThat(read.narrative().introduction()).contains("<script>alert(1)</script>]]>&amp;");
        assertThat(read.narrative().introduction().get(3))
                .startsWith("\u0000\u0001")
                .endsWith("half \uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "3",
                "[]",
                "[{},{}]",
                "{}",
                "{\"format\":2021}",
                "{\"format\":\"2021\"}",
                "{\"format\":\"2021\",\"format\":\"2021\"}",
                "{\"format\":\"2021\",\"tables\":[]}",
                "{\"a\":1}{\"b\":2}"
            })
    void whatIsNoReportIsRefused(String json) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> JsonReport.read(json.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e ->
                        assertThat(Wording.in(Wording.CHINESE).of(e.words())).contains("JSON"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1.5",
                "1e3",
                "\"1\"",
                "true",
                "[]",
                "1000000000000",
                "123456789012345678901234567890123456789012"
            })
    void aCountThatIsNoneIsRefused(String count) {
        var json = JsonReport.of(PublishedFigures.SUQIAN_2023.report()).toString();
        var changed = json.replaceFirst("\"licences\":\\d+", "\"licences\":" + count);

        assertThat(changed).isNotEqualTo(json);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> JsonReport.read(changed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void deepNestingIsRefusedAtOnce() {
        var deep = "[".repeat(1_000_000);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> JsonReport.read(deep.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyFigureOfTheRecordComesOutAsPublished() {
        var published = PublishedFigures.CITY_2025.report();
        var tree = JsonMapper.shared().readTree(JsonReport.write(published));

        assertThat(tree.get("tables").get("requests").get("received").get(0).asLong())
                .isEqualTo(published
                        .figures()
                        .value(published.form().slot(TableKind.REQUESTS, "received", "naturalPerson"))
                        .orElseThrow()
                        .longValueExact());
    }
}
