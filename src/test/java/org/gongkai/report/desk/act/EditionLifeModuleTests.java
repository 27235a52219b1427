package org.gongkai.report.desk.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.document.FileFormat;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.organisation.ACity;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Section;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.writing.JsonReport;
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
    void fileThatAReportWasEnteredFromIsNotPublishedBehindOtherContents() {
        var drafted = bureau.explained(bureau.drafted(2019));
        var read = new ReadReport(FileFormat.JSON, drafted.report(), List.of());
        var file = JsonReport.write(drafted.report());
        var entered = DeskSteps.moved(beans.getBean(EnterReport.class)
                .of(bureau.supervisor(), drafted.agency(), 2019, read, file, drafted.explanations()));
        assertThat(reports.enteredFrom(entered.id())).isPresent();

        var typed = bureau.typed(
                bureau.returned(entered, "文字不全"),
                List.of(new DraftChange(Place.of(Section.PROBLEMS), "公开内容还不够丰富，下一步逐项改进并按季检查。")));

        assertThat(reports.enteredFrom(typed.id())).isEmpty();
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
