package org.gongkai.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.junit.jupiter.api.Test;

class ExpectedReportsTests {

    private static final Agency COUNTY = agency(1, AgencyKind.GOVERNMENT, AgencyLevel.COUNTY, false, 1);

    private static Agency agency(long id, AgencyKind kind, AgencyLevel level, boolean vertical, long... path) {
        var ids = Arrays.stream(path).mapToObj(AgencyId::new).toList();
        return new Agency(
                new AgencyId(id),
                "a" + id,
                "机关" + id,
                Optional.of(level),
                kind,
                vertical,
                ids,
                Optional.empty(),
                Optional.empty());
    }

    private static Stream<String> expected(Agency... below) {
        var subtree = Stream.concat(Stream.of(COUNTY), Stream.of(below)).toList();
        return ExpectedReports.of(COUNTY.id(), subtree).stream()
                .map(each -> each.agency().id().value() + " " + each.kind());
    }

    @Test
    void governmentAloneIsItsOwnReport() {
        assertThat(expected()).containsExactly("1 OWN");
    }

    @Test
    void departmentsCountAndTheirsToo() {
        assertThat(expected(
                        agency(2, AgencyKind.DEPARTMENT, AgencyLevel.COUNTY, false, 1, 2),
                        agency(3, AgencyKind.DEPARTMENT, AgencyLevel.COUNTY, false, 1, 2, 3)))
                .containsExactly("1 OWN", "2 OWN", "3 OWN");
    }

    /** 年报30号 二: townships report as departments do. */
    @Test
    void townshipsCountWithTheirOwnReport() {
        assertThat(expected(agency(2, AgencyKind.GOVERNMENT, AgencyLevel.TOWNSHIP, false, 1, 2)))
                .containsExactly("1 OWN", "2 OWN");
    }

    @Test
    void verticalSystemsReportAlongTheirOwnLine() {
        assertThat(expected(
                        agency(2, AgencyKind.DEPARTMENT, AgencyLevel.COUNTY, true, 1, 2),
                        agency(3, AgencyKind.DEPARTMENT, AgencyLevel.COUNTY, false, 1, 2, 3)))
                .containsExactly("1 OWN");
    }

    @Test
    void lowerGovernmentsCountOnceWithTheirAggregate() {
        assertThat(expected(
                        agency(2, AgencyKind.GOVERNMENT, AgencyLevel.COUNTY, false, 1, 2),
                        agency(3, AgencyKind.DEPARTMENT, AgencyLevel.COUNTY, false, 1, 2, 3)))
                .containsExactly("1 OWN", "2 AGGREGATE");
    }

    @Test
    void agenciesAreToldByKind() {
        var expected = ExpectedReports.of(
                COUNTY.id(), List.of(COUNTY, agency(2, AgencyKind.GOVERNMENT, AgencyLevel.COUNTY, false, 1, 2)));
        assertThat(ExpectedReports.agencies(expected, ReportKind.AGGREGATE)).containsExactly(new AgencyId(2));
    }
}
