package org.gongkai.report.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.FileFormat;
import org.gongkai.organisation.Agencies;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.PublishedReports.Entry;
import org.gongkai.report.PublishedReports.Selection;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.model.ZeroFigures;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.ReportWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@SiteTest
class PublishReportModuleTests {

    @Autowired
    PublishReport publish;

    @Autowired
    PublishDocument documents;

    @Autowired
    PublishedReports reports;

    @Autowired
    Agencies agencies;

    @TempDir
    Path data;

    @Test
    void publishedReportComesBackWholeFromTheDatabase() {
        var report = Report.of(
                "青山县财政局",
                2023,
                new Narrative(List.of("引言\u0000"), Map.of(Section.OTHER, List.of("无其他事项。"))),
                PublishedFigures.CITY_2025.figures());

        assertThat(publish(report, "a")).isInstanceOf(Publication.Published.class);

        var stored = find("青山县财政局", 2023).orElseThrow();
        assertThat(stored.report().figures()).isEqualTo(report.figures());
        assertThat(stored.report().narrative().introduction()).containsExactly("引言");
        assertThat(stored.report().title()).isEqualTo(report.title());
        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.source().sha256()).hasSize(64);
    }

    @Test
    void sameDocumentIsPublishedOnceAndACorrectedOneIsTheNextVersion() {
        var former = zeros("青山县林业局", 2022);
        var corrected = former.with(PublishedFigures.LINJIANG_AUDIT_2023.figures());

        publish(former, "first");
        assertThat(publish(former, "first")).isInstanceOf(Publication.PublishedBefore.class);
        publish(corrected, "second");
        assertThat(publish(former, "first")).isInstanceOf(Publication.PublishedBefore.class);

        assertThat(find("青山县林业局", 2022).orElseThrow().version()).isEqualTo(2);
        assertThat(reports.list(new Selection("青山县林业局", OptionalInt.empty()), 0, 10))
                .extracting(Entry::version)
                .containsExactly(2);
        assertThat(reports.count(new Selection("青山县林业局", OptionalInt.of(2022)))).isEqualTo(1);
    }

    @Test
    void reportWithABlockingFindingIsRefusedAndLeavesNoTrace() {
        var report = zeros("青山县水利局", 2023);
        var slot = report.form().slot(TableKind.REQUESTS, "received", "naturalPerson");

        var outcome = publish(report.with(report.figures().with(slot, Cell.Figure.of(3))), "wrong");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Publication.Refused.class,
                        refused -> assertThat(refused.blocking())
                                .extracting(finding -> finding.rule())
                                .contains(Rule.R1, Rule.R3));
        assertThat(agencies.knownAs("青山县水利局")).isEmpty();
    }

    @Test
    void reportWithoutNameOrYearIsNotPublished() {
        var report = new Report(Optional.empty(), OptionalInt.of(2023), Narrative.EMPTY, zeroFigures());

        assertThat(publish(report, "nobody's")).isInstanceOf(Publication.Unidentified.class);
    }

    @Test
    void yearBeforeIsHeldAgainstTheReport() {
        publish(zeros("青山县教育局", 2022), "2022");
        var form = Form.of(Format.STANDARD_2021);
        var figures = zeroFigures();
        for (var row : List.of("carriedIn", "granted", "total")) {
            for (var column : List.of("naturalPerson", "total")) {
                figures = figures.with(form.slot(TableKind.REQUESTS, row, column), Cell.Figure.of(4));
            }
        }
        publish(zeros("青山县教育局", 2023).with(figures), "2023");

        assertThat(find("青山县教育局", 2023).orElseThrow().findings())
                .extracting(finding -> finding.rule())
                .contains(Rule.R5);
    }

    @Test
    void blanksInANameMakeNoOtherAgency() {
        publish(zeros("青山县 民政局", 2022), "blank");
        publish(zeros("青山县民政局", 2023), "none");

        assertThat(reports.of(agencies.knownAs("青山县民政局").orElseThrow().id()))
                .extracting(report -> report.year())
                .containsExactly(2023, 2022);
    }

    @Test
    void documentsPutIntoTheFolderArePublishedAndTheOthersPassedOver() throws Exception {
        var folder = Files.createDirectories(data.resolve("reports"));
        var good = ReportWriter.write(zeros("青山县司法局", 2024), OutputFormat.DOCX);
        Files.write(folder.resolve("年报.docx"), good);
        Files.writeString(folder.resolve("notes.txt"), "no report at all");
        Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0});
        Files.write(folder.resolve(".hidden.docx"), good);
        var outside =
                Files.write(data.resolve("outside.docx"), ReportWriter.write(zeros("青山县公安局", 2024), OutputFormat.DOCX));
        Files.createSymbolicLink(folder.resolve("link.docx"), outside);

        new PublishArrivals(documents, data).run(new DefaultApplicationArguments());
        new PublishArrivals(documents, data).run(new DefaultApplicationArguments());

        assertThat(find("青山县司法局", 2024).orElseThrow().version()).isEqualTo(1);
        assertThat(agencies.knownAs("青山县公安局")).isEmpty();
    }

    /** Both names make the same address. */
    @Test
    void aDocumentThatCannotBeEnteredStopsNeitherTheStartNorTheOthers() throws Exception {
        var folder = Files.createDirectories(data.resolve("reports"));
        publish(zeros("青山县林草局", 2024), "same address");
        Files.write(folder.resolve("1.docx"), ReportWriter.write(zeros("青山县（林草）局", 2024), OutputFormat.DOCX));
        Files.write(folder.resolve("2.docx"), ReportWriter.write(zeros("青山县文旅局", 2024), OutputFormat.DOCX));

        new PublishArrivals(documents, data).run(new DefaultApplicationArguments());

        assertThat(agencies.knownAs("青山县（林草）局")).isEmpty();
        assertThat(find("青山县文旅局", 2024)).isPresent();
    }

    private Publication publish(Report report, String content) {
        var read = new ReadReport(FileFormat.DOCX, report, List.of());
        return publish.of(read, (report.title() + content).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<PublishedReport> find(String agency, int year) {
        return agencies.knownAs(agency).flatMap(known -> reports.find(known.id(), year));
    }

    private static Report zeros(String agency, int year) {
        return Report.of(agency, year, Narrative.EMPTY, zeroFigures());
    }

    private static Figures zeroFigures() {
        return ZeroFigures.on(Form.of(Format.STANDARD_2021));
    }
}
