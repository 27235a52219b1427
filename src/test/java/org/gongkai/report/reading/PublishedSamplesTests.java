package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published documents are not part of the project; they are read where {@code GONGKAI_SAMPLES} points. */
@EnabledIfEnvironmentVariable(named = "GONGKAI_SAMPLES", matches = ".+")
class PublishedSamplesTests {

    @Test
    void theAuditBureausReportIsReadWithoutANotice() throws IOException {
        var read = read("linjiang-audit-2023.txt");

        assertThat(read.notices()).isEmpty();
        assertThat(read.report().agency()).contains("临江市审计局");
        assertThat(read.report().year()).hasValue(2023);
        assertThat(read.report().figures()).isEqualTo(PublishedFigures.LINJIANG_AUDIT_2023.figures());
        assertThat(read.report().narrative().of(Section.GENERAL)).hasSize(11);
        assertThat(read.report().narrative().text(Section.OTHER)).isEqualTo("无");
    }

    @Test
    void aPdfWithAMisprintAndTheOlderRowIsReadAndBothAreTold() throws IOException {
        var read = read("hongze-2023.pdf");

        assertThat(read.notices()).extracting(Finding::rule).containsExactlyInAnyOrder(Rule.T3, Rule.T4);
        assertThat(read.report().agency()).contains("洪泽区人民政府");
        assertThat(read.report().figures().isComplete()).isTrue();
        assertSame(read.report().figures(), PublishedFigures.HONGZE_2023.figures(), TableKind.REQUESTS);
        assertSame(read.report().figures(), PublishedFigures.HONGZE_2023.figures(), TableKind.DISPUTES);
    }

    @Test
    void aPdfOverSeveralPagesIsReadWhole() throws IOException {
        var read = read("huaian-2024.pdf");

        assertThat(read.notices()).isEmpty();
        assertThat(read.report().agency()).contains("淮安市人民政府");
        assertThat(read.report().year()).hasValue(2024);
        assertThat(read.report().figures()).isEqualTo(PublishedFigures.HUAIAN_2024.figures());
    }

    static Stream<Path> partsOfReports() {
        try (var files = Files.list(samples().resolve("reports"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("partsOfReports")
    void partsOfReportsAreReadAsFarAsTheyGo(Path file) throws IOException {
        assertThat(ReportReader.read(file).report().form()).isNotNull();
    }

    @Test
    void theWordFormIsReadAsBlank() throws IOException {
        var read = read("official-form.docx");
        var figures = read.report().figures();

        assertThat(read.notices()).isEmpty();
        assertThat(figures.form().slots()).allMatch(slot -> figures.cell(slot) instanceof Cell.Blank);
    }

    private static void assertSame(Figures actual, Figures expected, TableKind table) {
        for (var slot : expected.form().table(table).slots()) {
            assertThat(actual.cell(slot)).as(slot.place().path()).isEqualTo(expected.cell(slot));
        }
    }

    private static ReadReport read(String name) throws IOException {
        return ReportReader.read(samples().resolve(name));
    }

    private static Path samples() {
        return Path.of(System.getenv("GONGKAI_SAMPLES"));
    }
}
