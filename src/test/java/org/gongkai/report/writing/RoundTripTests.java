package org.gongkai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Scope;
import org.gongkai.report.reading.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTests {

    static Stream<Arguments> reports() {
        var forms = Arrays.stream(Format.values())
                .flatMap(first -> Arrays.stream(Format.values()).map(second -> Form.of(first, second)));
        return Stream.concat(SampleReports.published(), forms.map(SampleReports::numbered))
                .flatMap(report -> Arrays.stream(OutputFormat.values())
                        .map(format -> Arguments.of(report.title(), format, report)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void whatIsWrittenReadsBackIdentical(String title, OutputFormat format, Report report) throws Exception {
        readsBack(report, format);
    }

    @Property(tries = 3)
    void anyFiguresReadBackIdentical(@ForAll long seed) throws Exception {
        var report = SampleReports.random(new Random(seed));
        for (var format : OutputFormat.values()) {
            readsBack(report, format);
        }
    }

    /** A title that tells a government's two reports apart is still read as the agency's and the year's. */
    @ParameterizedTest
    @EnumSource
    void titleThatTellsTheScopeLeavesAgencyAndYearReadable(OutputFormat format) throws Exception {
        var report = SampleReports.numbered(Form.of(Format.STANDARD_2021));
        for (var scope : Scope.values()) {
            var marked = report.as(scope);
            var read = ReportReader.read(ReportWriter.fileName(marked, format), ReportWriter.write(marked, format))
                    .report();
            assertThat(read.agency()).as(format + " " + scope).isEqualTo(report.agency());
            assertThat(read.year()).as(format + " " + scope).isEqualTo(report.year());
            assertThat(read.figures()).as(format + " " + scope).isEqualTo(report.figures());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAReportLacksIsNotMadeUp(OutputFormat format) throws Exception {
        readsBack(SampleReports.incomplete(), format);
    }

    private static void readsBack(Report report, OutputFormat format) throws Exception {
        var name = ReportWriter.fileName(report, format);
        var read = ReportReader.read(name, ReportWriter.write(report, format)).report();

        assertThat(read.figures().toString())
                .as(format.name())
                .isEqualTo(report.figures().toString());
        assertThat(read).as(format.name()).isEqualTo(report);
    }
}
