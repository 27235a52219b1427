package org.gongkai.report.desk.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongkai.document.FileFormat;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.Beginning;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.Transition;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.writing.JsonReport;
import org.gongkai.review.Reviews;
import org.gongkai.review.Seen;
import org.gongkai.review.act.ReturnMatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Acts in any order: an edition goes where the table says, and nowhere else. */
@SiteTest
class TableOfTransitionsModuleTests {

    private static final List<DeskAct> ACTS = List.of(
            DeskAct.CORRECT,
            DeskAct.ENTER,
            DeskAct.SUBMIT,
            DeskAct.SEND_BACK,
            DeskAct.WITHDRAW,
            DeskAct.SIGN,
            DeskAct.FILE,
            DeskAct.RETURN,
            DeskAct.ACCEPT,
            DeskAct.PUBLISH);
    private static final int LIVES = 4;
    private static final int STEPS = 60;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Editions editions;

    private DeskSteps bureau;

    @BeforeEach
    void bureau() {
        var city = ACity.in(beans, "table", "表河市", 1, 0);
        bureau = new DeskSteps(beans, city, city.departments().getFirst());
    }

    @Test
    void editionsGoWhereTheTableSaysAndNowhereElse() {
        var seen = EnumSet.noneOf(DeskState.class);
        for (var life = 0; life < LIVES; life++) {
            var random = new Random(20231231L + life);
            var newest = bureau.drafted(1960 + life);
            for (var step = 0; step < STEPS; step++) {
                // Half of the acts are lawful ones, or most lives would never get anywhere.
                var acts = random.nextBoolean() ? lawful(newest.state()) : ACTS;
                newest = follow(newest, acts.get(random.nextInt(acts.size())));
                seen.add(newest.state());
                onlyOneIsPublic(newest);
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(DeskState.CORRECTED)));
    }

    private static List<DeskAct> lawful(DeskState state) {
        return ACTS.stream()
                .filter(act -> Transition.to(state, act).isPresent()
                        || Beginning.after(state, act).isPresent())
                .toList();
    }

    private Edition follow(Edition before, DeskAct act) {
        var next = Beginning.after(before.state(), act);
        var expected = next.or(() -> Transition.to(before.state(), act)).orElse(before.state());
        act(before, act);
        var after =
                editions.newest(before.agency(), before.year(), before.kind()).orElseThrow();
        assertThat(after.state()).as("%s at %s", act, before.state()).isEqualTo(expected);
        assertThat(after.number()).isEqualTo(before.number() + (next.isPresent() ? 1 : 0));
        return after;
    }

    private void act(Edition edition, DeskAct act) {
        switch (act) {
            case CORRECT -> bean(CorrectReport.class).of(bureau.office(), edition.id(), "数字有误");
            case ENTER -> enter(edition);
            case SUBMIT -> told(edition, act, bean(SubmitReport.class).of(bureau.office(), edition.id()));
            case SEND_BACK -> sendBack(edition);
            case WITHDRAW -> told(edition, act, bean(WithdrawReport.class).of(bureau.office(), edition.id(), "再改一改"));
            case SIGN -> sign(edition);
            case FILE -> told(edition, act, bean(FileReport.class).of(bureau.office(), edition.id()));
            case RETURN -> told(edition, act, bean(ReturnReport.class).of(bureau.supervisor(), edition.id(), "请核对"));
            case ACCEPT -> told(edition, act, bean(AcceptReport.class).of(bureau.supervisor(), edition.id()));
            case PUBLISH -> told(edition, act, bean(PublishEdition.class).of(bureau.office(), edition.id()));
            case START, REPLACE -> throw new IllegalArgumentException("nobody does " + act);
        }
    }

    /** What an act answers and what the table says are the same. */
    private static void told(Edition edition, DeskAct act, Moving outcome) {
        var lawful = Transition.to(edition.state(), act).isPresent()
                || Beginning.after(edition.state(), act).isPresent();
        assertThat(outcome instanceof Moving.Moved)
                .as("%s at %s answers %s", act, edition.state(), outcome)
                .isEqualTo(lawful);
    }

    private void enter(Edition edition) {
        var read = new ReadReport(FileFormat.JSON, edition.report(), List.of());
        told(
                edition,
                DeskAct.ENTER,
                bean(EnterReport.class)
                        .of(
                                bureau.supervisor(),
                                edition.agency(),
                                edition.year(),
                                read,
                                JsonReport.write(edition.report())));
    }

    /** The chain's own acts refuse by themselves what is not under review. */
    private void sign(Edition edition) {
        if (edition.state() == DeskState.IN_REVIEW) {
            bureau.signed(edition);
        }
    }

    private void sendBack(Edition edition) {
        if (edition.state() == DeskState.IN_REVIEW) {
            var review = bean(Reviews.class).find(edition.matter()).orElseThrow();
            bean(ReturnMatter.class)
                    .of(bureau.actor(Post.INFORMATION_OFFICER), review.id(), Seen.of(review), "情况没有写清楚");
        }
    }

    /** Of all editions of a report one is public at most, and those before it are told as corrected. */
    private void onlyOneIsPublic(Edition newest) {
        var states = new ArrayList<>(editions.all(newest.agency(), newest.year(), ReportKind.OWN).stream()
                .map(Edition::state)
                .toList());
        var last = states.removeLast();
        var publicBefore = last == DeskState.PUBLISHED ? Optional.<DeskState>empty() : last(states);
        publicBefore.ifPresent(state -> {
            assertThat(state).isEqualTo(DeskState.PUBLISHED);
            states.removeLast();
        });
        assertThat(states).allMatch(DeskState.CORRECTED::equals);
    }

    private static Optional<DeskState> last(List<DeskState> states) {
        return states.isEmpty() ? Optional.empty() : Optional.of(states.getLast());
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
