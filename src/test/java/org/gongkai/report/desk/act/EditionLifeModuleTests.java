package org.gongkai.report.desk.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.ledger.LedgerEntries;
import org.gongkai.organisation.ACity;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class EditionLifeModuleTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Editions editions;

    @Autowired
    private PublishedReports reports;

    @Autowired
    private LedgerEntries ledger;

    private DeskSteps bureau;

    @BeforeEach
    void bureau() {
        var city = ACity.in(beans, "life", "长河市", 4, 0);
        bureau = new DeskSteps(beans, city, city.departments().getFirst());
    }

    @Test
    void reportGoesFromEmptyDraftToThePublic() {
        var draft = bureau.drafted(2023);
        assertThat(draft.findings()).as("findings").noneMatch(finding -> finding.blocks());
        var signed = bureau.signed(bureau.submitted(bureau.explained(draft)));
        var filed = bureau.filed(signed);
        assertThat(filed.state()).isEqualTo(DeskState.FILED);
        var published = bureau.published(bureau.accepted(filed));
        assertThat(published.state()).isEqualTo(DeskState.PUBLISHED);
        var report = reports.find(bureau.agency().id(), 2023).orElseThrow();
        assertThat(report.report()).isEqualTo(published.report());
        assertThat(report.version()).isEqualTo(published.published().orElseThrow());
        assertThat(ledger.of(published.matter()).stream()
                        .map(entry -> entry.act().name()))
                .contains("report.start", "report.save", "report.submit", "report.sign", "report.file", "report.accept")
                .contains("report.publish");
    }
}
