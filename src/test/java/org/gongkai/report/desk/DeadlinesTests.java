package org.gongkai.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LegalBasis(article = 49)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
class DeadlinesTests {

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, OWN, 2026-01-31",
        "PROVINCE, AGGREGATE, 2026-03-31",
        "PREFECTURE, OWN, 2026-01-31",
        "PREFECTURE, AGGREGATE, 2026-03-10",
        "COUNTY, OWN, 2026-01-31",
        "COUNTY, AGGREGATE, 2026-02-20",
        "TOWNSHIP, OWN, 2026-01-31",
    })
    void eachLevelHasItsDayForTheReportOf2025(AgencyLevel level, ReportKind kind, LocalDate day) {
        var government = new Agency(
                new AgencyId(1),
                "gov",
                "临江市人民政府",
                Optional.of(level),
                AgencyKind.GOVERNMENT,
                false,
                List.of(new AgencyId(1)),
                Optional.empty(),
                Optional.empty());
        assertThat(Deadlines.of(government, kind).of(2025)).isEqualTo(day);
    }
}
