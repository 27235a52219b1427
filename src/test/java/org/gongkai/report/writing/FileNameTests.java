package org.gongkai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Scope;
import org.junit.jupiter.api.Test;

class FileNameTests {

    private final Report report = SampleReports.numbered(Form.of(Format.STANDARD_2021));

    @Test
    void aFileIsNamedByItsTitle() {
        assertThat(ReportWriter.fileName(report, OutputFormat.HTML)).isEqualTo("临江市审计局2023年政府信息公开工作年度报告.html");
    }

    @Test
    void aGovernmentsTwoReportsHaveTwoNames() {
        assertThat(ReportWriter.fileName(report.as(Scope.ORGAN), OutputFormat.PDF))
                .isEqualTo("临江市审计局2023年政府信息公开工作年度报告（本政府机关）.pdf");
        assertThat(ReportWriter.fileName(report.as(Scope.GOVERNMENT), OutputFormat.PDF))
                .isEqualTo("临江市审计局2023年政府信息公开工作年度报告（本级政府汇总）.pdf");
    }

    @Test
    void anAgencyCannotLeadOutOfTheFolder() {
        assertThat(ReportWriter.fileName(SampleReports.hostile(), OutputFormat.JSON))
                .isEqualTo("CON临江局政府信息公开工作年度报告.json");
    }

    @Test
    void aLongNameIsCutAtItsBeginning() {
        var longName =
                new Report(Optional.of("𠮷".repeat(500)), OptionalInt.of(2023), report.narrative(), report.figures());

        assertThat(ReportWriter.fileName(longName, OutputFormat.JSON))
                .startsWith("𠮷𠮷")
                .endsWith("𠮷2023年政府信息公开工作年度报告.json");
    }
}
