package org.gongkai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.gongkai.report.document.Documents;
import org.gongkai.report.document.Limits;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Report;
import org.gongkai.report.reading.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTests {

    static Stream<Arguments> reports() {
        var forms = Arrays.stream(Format.values())
                .flatMap(first -> Arrays.stream(Format.values()).map(second -> Form.of(first, second)));
        return Stream.concat(SampleReports.published(), forms.map(SampleReports::numbered))
                .flatMap(report -> Arrays.stream(OutputFormat.values())
                        .filter(format -> format != OutputFormat.JSON)
                        .map(format -> Arguments.of(report.title(), format, report)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void whatIsWrittenReadsBackIdentical(String title, OutputFormat format, Report report) throws Exception {
        var name = ReportWriter.fileName(report, format);
        var read = ReportReader.interpret(Documents.read(name, ReportWriter.write(report, format), Limits.DEFAULT));

        assertThat(read.report().figures().toString())
                .isEqualTo(report.figures().toString());
        assertThat(read.report()).isEqualTo(report);
    }
}
