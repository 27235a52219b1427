package org.gongkai.report.desk.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import gg.jte.output.StringOutput;
import java.util.List;
import org.gongkai.document.FileFormat;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.writing.JsonReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A finding that blocks, or one without its reason, is filed by no path. */
@SiteTest
class NoWayPastAFindingModuleTests {

    private static final Place TOTAL = new Place("requests/received/total");
    private static final Place OTHER = new Place("requests/received/other");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Editions editions;

    private DeskSteps bureau;
    private ACity city;

    @BeforeEach
    void bureau() {
        city = ACity.in(beans, "blocked", "阻河市", 3, 0);
        bureau = new DeskSteps(beans, city, city.departments().getFirst());
    }

    /** Totals that do not add up. */
    private Edition wrong(int year) {
        var wrong = bureau.typed(bureau.drafted(year), List.of(new DraftChange(TOTAL, "3")));
        assertThat(wrong.blocking()).isNotEmpty();
        return wrong;
    }

    @Test
    void formAndInterfaceAreHeldWhenTheyHandItIn() {
        var wrong = wrong(1971);
        assertThat(beans.getBean(SubmitReport.class).of(bureau.office(), wrong.id()))
                .isEqualTo(new Moving.Held(wrong.blocking(), wrong.unexplained()));
        assertThat(bureau.now(wrong).state()).isEqualTo(DeskState.DRAFT);
    }

    @Test
    void blankCellIsNotHandedInNorEnteredFromPaper() {
        var blank =
                bureau.typed(bureau.drafted(1990), List.of(new DraftChange(TOTAL, ""), new DraftChange(OTHER, "—")));
        assertThat(beans.getBean(SubmitReport.class).of(bureau.office(), blank.id()))
                .isInstanceOfSatisfying(
                        Moving.Held.class,
                        held -> assertThat(held.blocking())
                                .extracting(Finding::rule, Finding::place)
                                .contains(tuple(Rule.A06, new Place("requests"))));
        var read = new ReadReport(FileFormat.JSON, blank.report(), List.of());
        assertThat(beans.getBean(EnterReport.class)
                        .of(bureau.supervisor(), blank.agency(), 1990, read, JsonReport.write(blank.report())))
                .isInstanceOf(Moving.Held.class);
    }

    @Test
    void importedFileIsHeldLikeWhatIsTyped() {
        var wrong = wrong(1972);
        var draft = bureau.start(1973, ReportKind.OWN);
        var report = wrong.report();
        var read = new ReadReport(
                FileFormat.JSON,
                Report.of(report.agency().orElseThrow(), 1973, report.narrative(), report.figures()),
                List.of());
        var saving = beans.getBean(ImportDraft.class).of(bureau.office(), draft.id(), draft.version(), read);
        assertThat(saving).isInstanceOf(Saving.Saved.class);
        assertThat(beans.getBean(SubmitReport.class).of(bureau.office(), draft.id()))
                .isInstanceOf(Moving.Held.class);
    }

    @Test
    void fileOfAnotherAgencyOrYearIsNotImported() {
        var draft = bureau.start(1974, ReportKind.OWN);
        var foreign = Report.of(
                "别处县水利局", 1974, draft.report().narrative(), draft.report().figures());
        var late = Report.of(
                bureau.agency().name(),
                1975,
                draft.report().narrative(),
                draft.report().figures());
        for (var report : List.of(foreign, late)) {
            var read = new ReadReport(FileFormat.JSON, report, List.of());
            assertThat(beans.getBean(ImportDraft.class).of(bureau.office(), draft.id(), draft.version(), read))
                    .isInstanceOf(Saving.Refused.class);
            assertThat(beans.getBean(EnterReport.class)
                            .of(bureau.supervisor(), draft.agency(), 1974, read, new byte[0]))
                    .isInstanceOf(Moving.OtherReport.class);
        }
    }

    @Test
    void paperEnteredByTheSupervisingOfficeIsHeldAndLeavesNothingBehind() {
        var wrong = wrong(1975);
        var other = city.departments().get(1);
        var read = new ReadReport(
                FileFormat.JSON,
                Report.of(
                        other.name(),
                        1975,
                        wrong.report().narrative(),
                        wrong.report().figures()),
                List.of());
        assertThat(beans.getBean(EnterReport.class)
                        .of(bureau.supervisor(), other.id(), 1975, read, JsonReport.write(read.report())))
                .isInstanceOf(Moving.Held.class);
        assertThat(editions.newest(other.id(), 1975, ReportKind.OWN)).isEmpty();
    }

    @Test
    void paperEnteredTakesItsReasonsAlong() {
        var other = new DeskSteps(beans, city, city.departments().get(1));
        other.filed(1976);
        var zeros = other.drafted(1977);
        var carried = other.typed(
                zeros,
                List.of(
                        new DraftChange(new Place("requests/carriedIn/naturalPerson"), "2"),
                        new DraftChange(new Place("requests/carriedIn/total"), "2"),
                        new DraftChange(new Place("requests/carriedOver/naturalPerson"), "2"),
                        new DraftChange(new Place("requests/carriedOver/total"), "2")));
        assertThat(carried.unexplained()).extracting(Finding::rule).contains(Rule.R5);
        var read = new ReadReport(FileFormat.JSON, carried.report(), List.of());
        var content = JsonReport.write(read.report());
        var enter = beans.getBean(EnterReport.class);
        assertThat(enter.of(bureau.supervisor(), carried.agency(), 1977, read, content))
                .isInstanceOf(Moving.Held.class);
        var reasons = carried.unexplained().stream()
                .map(finding -> new Explanation(finding.rule(), finding.place(), "上年漏计，已经更正。"))
                .toList();
        var entered = DeskSteps.moved(enter.of(bureau.supervisor(), carried.agency(), 1977, read, content, reasons));
        assertThat(entered.explanations()).hasSameSizeAs(reasons);
        assertThat(entered.filedTo()).contains(city.government().id());
        var shown = new StringOutput();
        beans.getBean(ReportUnderReview.class).summary(entered.matter()).writeTo(shown);
        assertThat(shown.toString()).contains("上年漏计，已经更正。");

        var publish = beans.getBean(PublishEdition.class);
        assertThat(publish.of(bureau.supervisor(), entered.id())).isInstanceOf(Moving.Moved.class);
    }

    @Test
    void whatAnAgencyFiledItselfIsNotPublishedByTheOfficeAbove() {
        var filed = bureau.filed(1990);

        assertThatThrownBy(() -> beans.getBean(PublishEdition.class).of(bureau.supervisor(), filed.id()))
                .isInstanceOf(NotAllowedException.class);
        assertThat(bureau.now(filed).state()).isEqualTo(DeskState.FILED);
    }

    /** Signed while all was well; then last year's report was returned and filed anew with other figures. */
    @Test
    void reportIsHeldAgainWhenItIsFiledAgainstLastYearsAsItIsThen() {
        var third = new DeskSteps(beans, city, city.departments().get(2));
        var last = third.filed(1978);
        var signed = third.signed(third.submitted(third.drafted(1979)));
        var corrected = third.typed(
                third.returned(last, "请核对结转"),
                List.of(
                        new DraftChange(new Place("requests/received/naturalPerson"), "1"),
                        new DraftChange(new Place("requests/received/total"), "1"),
                        new DraftChange(new Place("requests/carriedOver/naturalPerson"), "1"),
                        new DraftChange(new Place("requests/carriedOver/total"), "1")));
        third.filed(third.signed(third.submitted(third.explained(corrected))));
        assertThat(beans.getBean(FileReport.class).of(third.office(), signed.id()))
                .isInstanceOfSatisfying(
                        Moving.Held.class,
                        held -> assertThat(held.unexplained())
                                .extracting(Finding::rule)
                                .contains(Rule.R5));
        assertThat(third.now(signed).state()).isEqualTo(DeskState.SIGNED);
        assertThat(third.now(signed).unexplained()).isNotEmpty();
    }

    @Test
    void unsignedReportIsNotFiled() {
        var draft = bureau.drafted(1980);
        assertThat(beans.getBean(FileReport.class).of(bureau.office(), draft.id()))
                .isInstanceOf(Moving.NotNow.class);
        var submitted = bureau.submitted(draft);
        assertThat(beans.getBean(FileReport.class).of(bureau.office(), submitted.id()))
                .isEqualTo(new Moving.NotSigned());
    }

    @Test
    void reasonCannotBeGivenForWhatMustBePutRight() {
        var wrong = wrong(1981);
        var blocking = wrong.blocking().getFirst();
        assertThat(beans.getBean(ExplainFinding.class)
                        .of(bureau.office(), wrong.id(), blocking.rule(), blocking.place(), "就是这样"))
                .isInstanceOf(Saving.Refused.class);
    }

    /** Whoever speaks to the database itself as the site does. */
    @ParameterizedTest
    @ValueSource(strings = {"FILED", "ACCEPTED", "PUBLISHED", "CORRECTED"})
    void databaseItselfRefuses(String state) {
        var wrong = wrong(1982 + state.length());
        var database = beans.getBean(JdbcClient.class);
        assertThatThrownBy(() -> database.sql("""
                        update report.edition set state = ?, filed_at = now(), filed_to = agency_id, published = ? where id = ?
                        """)
                        .params(
                                state,
                                state.matches("PUBLISHED|CORRECTED") ? 1 : null,
                                wrong.id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("fit_to_be_filed");
    }
}
