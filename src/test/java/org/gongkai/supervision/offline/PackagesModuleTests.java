package org.gongkai.supervision.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import org.gongkai.organisation.ACity;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.model.Format;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.report.writing.SpreadsheetTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class PackagesModuleTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Packages packages;

    @Autowired
    private Seal seal;

    @Test
    void packageNamesAgencyAndYearAndIsKnownAgain() throws Exception {
        var city = ACity.in(beans, "offline", "离河市", 2, 0);
        var bureau = city.departments().get(0);
        var workbook = packages.of(bureau, 2025);
        var read = ReportReader.read("package.xlsx", workbook).report();
        assertThat(read.agency()).contains(bureau.name());
        assertThat(read.year()).hasValue(2025);

        assertThat(packages.check(workbook, bureau, 2025))
                .isEqualTo(new PackageCheck.Ours(LocalDate.now(beans.getBean(Clock.class))));
        var other = new PackageCheck.ForOther(bureau.name(), 2025);
        assertThat(packages.check(workbook, city.departments().get(1), 2025)).isEqualTo(other);
        assertThat(packages.check(workbook, bureau, 2024)).isEqualTo(other);
    }

    @Test
    void brokenSealIsRefusedAndAbsentOneIsNone() {
        var city = ACity.in(beans, "sealed", "封河市", 2, 0);
        var bureau = city.departments().get(0);
        var words = "{\"agency\":%d,\"name\":\"x\",\"year\":2025,\"givenOut\":\"2026-01-05\"}"
                .formatted(bureau.id().value());
        var whole = seal.on(words);
        var forged = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(words.replace("2025", "2026").getBytes(StandardCharsets.UTF_8))
                + whole.substring(whole.indexOf('.'));
        var plain = SpreadsheetTemplate.write(Format.STANDARD_2021);
        assertThat(packages.check(Workbook.with(whole, plain), bureau, 2025)).isInstanceOf(PackageCheck.Ours.class);
        for (var envelope : new String[] {forged, "", ".", "a.b", "no envelope", "ä.ö", whole + "A"}) {
            assertThat(packages.check(Workbook.with(envelope, plain), bureau, 2026))
                    .as(envelope)
                    .isInstanceOf(PackageCheck.Altered.class);
        }
        for (var content : new byte[][] {
            plain,
            {},
            {'P', 'K'},
            "PK\u0003\u0004 not a workbook".getBytes(StandardCharsets.UTF_8),
            "文字".getBytes(StandardCharsets.UTF_8)
        }) {
            assertThat(packages.check(content, bureau, 2025)).isInstanceOf(PackageCheck.Plain.class);
        }
    }
}
