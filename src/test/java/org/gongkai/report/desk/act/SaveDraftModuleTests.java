package org.gongkai.report.desk.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Section;
import org.gongkai.review.Review;
import org.gongkai.review.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class SaveDraftModuleTests {

    private static final Place GENERAL = Place.of(Section.GENERAL);
    private static final Place RECEIVED = new Place("requests/received/naturalPerson");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Editions editions;

    @Autowired
    private SaveDraft save;

    private ACity city;
    private DeskSteps bureau;

    @BeforeEach
    void bureau() {
        city = ACity.in(beans, "saving", "存河市", 3, 0);
        bureau = new DeskSteps(beans, city, city.departments().getFirst());
    }

    private Edition saved(Edition edition, Place place, String text) {
        return ((Saving.Saved) save.of(bureau.office(), edition.id(), edition.version(), change(place, text)))
                .edition();
    }

    private static List<DraftChange> change(Place place, String text) {
        return List.of(new DraftChange(place, text));
    }

    @ParameterizedTest
    @CsvSource({"１２,12", "'1,234',1234", "3.0,3", "５件,5", "/,/", "' 7 ',7"})
    void figuresTypedAreReadLikePrintedOnes(String typed, String kept) {
        var draft = bureau.start(1991, ReportKind.OWN);
        var after = saved(saved(draft, RECEIVED, "0"), RECEIVED, typed);
        assertThat(PlaceText.of(after.report(), RECEIVED)).contains(kept);
        assertThat(after.findings()).noneMatch(finding -> finding.rule() == Rule.T1);
    }

    @ParameterizedTest
    @CsvSource({"约十件,finding.T1", "3.5,finding.T1.fraction", "-2,finding.T1.negative", "1234567890123,finding.T1.large"
    })
    void whatIsNoFigureIsKeptAsTypedAndBlocks(String typed, String told) {
        var draft = bureau.start(1991, ReportKind.OWN);
        var after = saved(draft, RECEIVED, typed);
        assertThat(PlaceText.of(after.report(), RECEIVED)).contains(typed);
        assertThat(after.blocking())
                .filteredOn(finding -> finding.place().equals(RECEIVED))
                .extracting(finding -> finding.message().key())
                .containsExactly(told);
        saved(after, RECEIVED, "0");
    }

    @Test
    void samePlaceChangedByAnotherIsShownWithBothVersionsAndNothingIsSaved() {
        var draft = bureau.start(1992, ReportKind.OWN);
        saved(draft, GENERAL, "甲写的");
        var other = new DraftChange(RECEIVED, "9");
        var outcome = save.of(
                bureau.actor(Post.INFORMATION_OFFICER),
                draft.id(),
                draft.version(),
                List.of(new DraftChange(GENERAL, "乙写的"), other));
        assertThat(outcome).isInstanceOfSatisfying(Saving.Conflict.class, conflict -> {
            var clash = conflict.clashes().getFirst();
            assertThat(List.of(clash.theirs(), clash.yours())).containsExactly("甲写的", "乙写的");
            assertThat(clash.by()).isEqualTo(bureau.office().name());
        });
        assertThat(PlaceText.of(bureau.now(draft).report(), RECEIVED)).contains("");
    }

    @Test
    void sameTextTypedTwiceAndPlacesOfOthersAreNoConflict() {
        var draft = bureau.start(1993, ReportKind.OWN);
        saved(draft, GENERAL, "同一句话");
        var officer = bureau.actor(Post.INFORMATION_OFFICER);
        assertThat(save.of(officer, draft.id(), draft.version(), change(GENERAL, "同一句话")))
                .isInstanceOf(Saving.Saved.class);
        var merged = save.of(officer, draft.id(), draft.version(), change(RECEIVED, "4"));
        assertThat(merged)
                .isInstanceOfSatisfying(
                        Saving.Saved.class,
                        done -> assertThat(PlaceText.of(done.edition().report(), GENERAL))
                                .contains("同一句话"));
    }

    /** The answer got lost, the browser sends the same and more once again on the version it knows. */
    @Test
    void whoSendsOnceMoreAfterALostAnswerMeetsNoConflictWithHimself() {
        var draft = bureau.start(1994, ReportKind.OWN);
        saved(draft, GENERAL, "第一稿");
        var again = save.of(bureau.office(), draft.id(), draft.version(), change(GENERAL, "第一稿，又添一句"));
        assertThat(again).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void everythingTypedStaysInTheHistory() {
        var draft = bureau.start(1995, ReportKind.OWN);
        var after = saved(saved(draft, GENERAL, "先写的"), GENERAL, "后写的");
        assertThat(editions.changes(after.id()))
                .extracting(Editions.Change::before, Editions.Change::after)
                .startsWith(tuple("先写的", "后写的"), tuple("", "先写的"));
    }

    @Test
    void unknownPlacesAndTextBeyondMeasureAreRefusedAndNothingIsSaved() {
        var draft = bureau.start(1996, ReportKind.OWN);
        var outcome = save.of(
                bureau.office(),
                draft.id(),
                draft.version(),
                List.of(
                        new DraftChange(new Place("requests/nowhere/total"), "1"),
                        new DraftChange(GENERAL, "字".repeat(Typing.LONGEST_TEXT + 1)),
                        new DraftChange(RECEIVED, "1".repeat(Typing.LONGEST_CELL + 1)),
                        new DraftChange(Place.of(Section.OTHER), "不应保存")));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Saving.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(each -> each.why().key())
                                .containsExactly("drafting.no-such-place", "drafting.too-long", "drafting.too-long"));
        assertThat(bureau.now(draft).version()).isEqualTo(draft.version());
    }

    @Test
    void characterThatTheDatabaseCannotHoldDoesNoHarm() {
        var draft = bureau.start(1996, ReportKind.OWN);
        var after = saved(draft, GENERAL, "前\u0000中\ud800后\r\n第二段");
        assertThat(after.report().narrative().of(Section.GENERAL)).containsExactly("前中后", "第二段");
        assertThat(Draft.of(after).content()).isEqualTo(after.content());
    }

    @Test
    void reportUnderReviewIsClosedUntilItIsTakenBack() {
        var submitted = bureau.submitted(bureau.drafted(1997));
        var change = change(GENERAL, "送审后又改");
        assertThat(save.of(bureau.office(), submitted.id(), submitted.version(), change))
                .isEqualTo(new Saving.Closed(DeskState.IN_REVIEW));
        var signed = bureau.signed(submitted);
        assertThat(save.of(bureau.office(), signed.id(), signed.version(), change))
                .isEqualTo(new Saving.Closed(DeskState.SIGNED));
        beans.getBean(WithdrawReport.class).of(bureau.office(), signed.id(), "补充一句");
        assertThat(save.of(bureau.office(), signed.id(), signed.version(), change))
                .isInstanceOf(Saving.Saved.class);
        assertThat(beans.getBean(Reviews.class).isApproved(signed.matter(), signed.content()))
                .isFalse();
    }

    /** Returned after filing, the report still has its old signatures, until it is changed. */
    @Test
    void changeAfterAReturnVoidsTheSignatures() {
        var filed = bureau.filed(1998);
        var returned = bureau.returned(filed, "请补充情况");
        saved(returned, GENERAL, "补充了情况。");
        assertThat(beans.getBean(Reviews.class).find(filed.matter()).map(Review::state))
                .contains(Review.State.VOID);
    }

    @Test
    void whatLastYearCarriedOverIsFilledInAndSuggested() {
        var last = bureau.start(1981, ReportKind.OWN);
        var zeros = DeskSteps.zeros(last.report());
        var carried = bureau.typed(last, zeros);
        for (var place :
                List.of("received/naturalPerson", "received/total", "carriedOver/naturalPerson", "carriedOver/total")) {
            carried = saved(carried, new Place("requests/" + place), "6");
        }
        bureau.filed(bureau.signed(bureau.submitted(bureau.explained(carried))));
        var next = bureau.start(1982, ReportKind.OWN);
        assertThat(PlaceText.of(next.report(), new Place("requests/carriedIn/naturalPerson")))
                .contains("6");
        assertThat(PlaceText.of(next.report(), RECEIVED)).contains("");
        var changed = saved(next, new Place("requests/carriedIn/total"), "5");
        assertThat(changed.findings()).extracting(Finding::rule).contains(Rule.R5);
    }

    @Test
    void neighboursReportIsAsIfItDidNotExist() {
        var neighbour = city.departments().get(1);
        var theirs = new DeskSteps(beans, city, neighbour).drafted(1999);
        var nowhere = new EditionId(Long.MAX_VALUE);
        for (var actor : List.of(bureau.office(), bureau.supervisor(), bureau.actor(Post.ADMINISTRATOR))) {
            for (var id : List.of(theirs.id(), nowhere)) {
                refused(() -> save.of(actor, id, 1, change(GENERAL, "别人的报告")));
                refused(() -> beans.getBean(ExplainFinding.class).of(actor, id, Rule.R5, RECEIVED, "理由"));
                refused(() -> beans.getBean(ComputeAggregate.class).of(actor, id));
                refused(() -> beans.getBean(SubmitReport.class).of(actor, id));
                refused(() -> beans.getBean(WithdrawReport.class).of(actor, id, "理由"));
                refused(() -> beans.getBean(FileReport.class).of(actor, id));
                refused(() -> beans.getBean(PublishEdition.class).of(actor, id));
                refused(() -> beans.getBean(CorrectReport.class).of(actor, id, "理由"));
            }
        }
        refused(() -> beans.getBean(StartReport.class).of(bureau.office(), neighbour.id(), 1999, ReportKind.OWN));
        refused(() -> beans.getBean(AcceptReport.class).of(bureau.office(), theirs.id()));
        refused(() -> beans.getBean(ReturnReport.class).of(bureau.office(), theirs.id(), "理由"));
        assertThat(bureau.now(theirs).version()).isEqualTo(theirs.version());
    }

    /** Nobody at the agency itself accepts what the agency filed, whatever posts they were given there. */
    @Test
    void supervisingPostAtTheAgencyItselfSupervisesNobody() {
        var filed = new DeskSteps(beans, city, city.departments().get(2)).filed(1999);
        var own = new Appointment(
                new AppointmentId(0), filed.agency(), Optional.empty(), Post.SUPERVISING_OFFICE, "科长", true);
        var actor = new Actor(bureau.office().person(), "张审之", "存河市教育局", List.of(own));
        refused(() -> beans.getBean(AcceptReport.class).of(actor, filed.id()));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotAllowedException.class);
    }
}
