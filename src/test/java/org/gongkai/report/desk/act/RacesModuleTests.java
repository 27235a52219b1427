package org.gongkai.report.desk.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several people at one report in the same moment, on real threads. */
@SiteTest
class RacesModuleTests {

    private static final Place GENERAL = Place.of(Section.GENERAL);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Editions editions;

    @Autowired
    private FileReport file;

    @Autowired
    private SaveDraft save;

    private DeskSteps bureau;

    @BeforeEach
    void bureau() {
        var city = ACity.in(beans, "races", "赛河市", 5, 0);
        bureau = new DeskSteps(beans, city, city.departments().getFirst());
    }

    @Test
    void ofTwoWhoFileAtOnceOneFilesAndTheOtherIsTold() throws Exception {
        for (var year = 2001; year < 2006; year++) {
            var signed = bureau.signed(bureau.submitted(bureau.drafted(year)));
            var outcomes =
                    atOnce(() -> file.of(bureau.office(), signed.id()), () -> file.of(bureau.office(), signed.id()));
            assertThat(outcomes).hasAtLeastOneElementOfType(Moving.Moved.class);
            assertThat(outcomes).filteredOn(Moving.NotNow.class::isInstance).hasSize(1);
            var entries = beans.getBean(LedgerEntries.class).of(signed.matter());
            assertThat(entries)
                    .filteredOn(entry -> entry.act().name().equals("report.file"))
                    .hasSize(1);
        }
    }

    @Test
    void reportTakenBackWhileItIsFiledIsEitherFiledOrTakenBack() throws Exception {
        for (var year = 2001; year < 2007; year++) {
            var signed = bureauAt(1).signed(bureauAt(1).submitted(bureauAt(1).drafted(year)));
            var outcomes = atOnce(
                    () -> file.of(bureauAt(1).office(), signed.id()),
                    () -> beans.getBean(WithdrawReport.class).of(bureauAt(1).office(), signed.id(), "还须核对"));
            var state = editions.find(signed.id()).orElseThrow().state();
            if (outcomes.get(1) instanceof Moving.Moved) {
                assertThat(outcomes.getFirst()).isInstanceOf(Moving.NotSigned.class);
                assertThat(state).isEqualTo(DeskState.DRAFT);
            } else {
                assertThat(outcomes.getFirst()).isInstanceOf(Moving.Moved.class);
                assertThat(state).isEqualTo(DeskState.FILED);
            }
        }
    }

    @Test
    void ofTwoWhoPublishAtOnceOnePublishes() throws Exception {
        var filed = bureauAt(2).filed(2001);
        var publish = beans.getBean(PublishEdition.class);
        var outcomes = atOnce(
                () -> publish.of(bureauAt(2).office(), filed.id()),
                () -> publish.of(bureauAt(2).office(), filed.id()));
        assertThat(outcomes).filteredOn(Moving.Moved.class::isInstance).hasSize(1);
        assertThat(beans.getBean(PublishedReports.class).versions(filed.agency(), 2001, ReportKind.OWN))
                .hasSize(1);
    }

    @Test
    void reportIsBegunOnceHoweverManyBeginIt() throws Exception {
        var start = beans.getBean(StartReport.class);
        var begun = atOnce(IntStream.range(0, 4)
                .<Callable<Edition>>mapToObj(i -> () ->
                        start.of(bureauAt(3).office(), bureauAt(3).agency().id(), 2001, ReportKind.OWN))
                .toList());
        assertThat(begun).extracting(Edition::id).containsOnly(begun.getFirst().id());
    }

    @Test
    void changesOfManyToDifferentPlacesAllGoIn() throws Exception {
        var draft = bureauAt(4).drafted(2001);
        var cells = draft.report().form().slots().subList(20, 28);
        var savings = atOnce(cells.stream()
                .<Callable<Saving>>map(slot -> () -> save.of(
                        cells.indexOf(slot) % 2 == 0
                                ? bureauAt(4).office()
                                : bureauAt(4).actor(Post.INFORMATION_OFFICER),
                        draft.id(),
                        draft.version(),
                        List.of(new DraftChange(slot.place(), "7"))))
                .toList());
        assertThat(savings).allMatch(Saving.Saved.class::isInstance);
        var after = editions.find(draft.id()).orElseThrow();
        assertThat(after.version()).isEqualTo(draft.version() + cells.size());
        assertThat(cells)
                .allSatisfy(slot ->
                        assertThat(PlaceText.of(after.report(), slot.place())).contains("7"));
    }

    @Test
    void ofTwoWhoWriteTheSamePlaceAtOnceOneIsShownBothVersions() throws Exception {
        var draft = bureauAt(4).drafted(2002);
        var savings = atOnce(
                () -> save.of(bureauAt(4).office(), draft.id(), draft.version(), change("甲稿")),
                () -> save.of(bureauAt(4).actor(Post.INFORMATION_OFFICER), draft.id(), draft.version(), change("乙稿")));
        assertThat(savings).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
        var conflict = savings.stream()
                .filter(Saving.Conflict.class::isInstance)
                .map(Saving.Conflict.class::cast)
                .findFirst()
                .orElseThrow();
        var clash = conflict.clashes().getFirst();
        assertThat(List.of(clash.theirs(), clash.yours())).containsExactlyInAnyOrder("甲稿", "乙稿");
        assertThat(PlaceText.of(editions.find(draft.id()).orElseThrow().report(), GENERAL))
                .contains(clash.theirs());
    }

    private DeskSteps bureauAt(int department) {
        var city = ACity.in(beans, "races", "赛河市", 5, 0);
        return new DeskSteps(beans, city, city.departments().get(department));
    }

    private static List<DraftChange> change(String text) {
        return List.of(new DraftChange(GENERAL, text));
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<? extends T>... acts) throws Exception {
        return atOnce(List.of(acts));
    }

    private static <T> List<T> atOnce(List<? extends Callable<? extends T>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = new ArrayList<Future<T>>();
            for (var act : acts) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            var outcomes = new ArrayList<T>();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}
