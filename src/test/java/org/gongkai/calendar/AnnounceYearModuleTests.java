package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.calendar.act.AnnounceYear;
import org.gongkai.calendar.act.AnnouncementFault;
import org.gongkai.calendar.act.Announcing.Announced;
import org.gongkai.calendar.act.Announcing.ChangedMeanwhile;
import org.gongkai.calendar.act.Announcing.Refused;
import org.gongkai.calendar.act.NewAnnouncement;
import org.gongkai.law.ArrangementFault;
import org.gongkai.law.HolidayArrangement;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.law.SpecialDay;
import org.gongkai.law.WorkingCalendar;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteClock;
import org.gongkai.portal.SiteTest;
import org.gongkai.review.Chain;
import org.gongkai.review.Review;
import org.gongkai.review.Reviews;
import org.gongkai.review.Step;
import org.gongkai.review.act.KeepChain;
import org.gongkai.workbench.TodoList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SiteTest
@LegalBasis(source = Source.HOLIDAY_MEASURES, article = 7)
class AnnounceYearModuleTests {

    private static final AtomicLong MATTERS = new AtomicLong(7_000);

    @Autowired
    ApplicationContext beans;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    AnnounceYear announce;

    @Autowired
    Recalculations recalculations;

    @Autowired
    Reviews reviews;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    SiteClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    List<TodoList> todos;

    @Test
    void firstStartFillsTheRegisterWithWhatTheProgramBrings() {
        var years = WorkingCalendar.announced().arrangements();

        assertThat(calendars.announcements().reversed())
                .filteredOn(each -> each.version() == 1 && each.origin() == Announcement.Origin.SHIPPED)
                .extracting(Announcement::arrangement)
                .containsExactlyElementsOf(years);
        assertThat(calendars.newest(2025))
                .get()
                .returns(Optional.of("国办发明电〔2024〕12号"), Announcement::documentNumber)
                .returns(LocalDate.of(2024, 11, 12), Announcement::announcedOn);
    }

    @Test
    void asKnownOnADayLeavesOutWhatWasAnnouncedLater() {
        assertThat(calendars.asKnownOn(LocalDate.of(2024, 11, 11)).lastYear()).isEqualTo(2024);
        assertThat(calendars.asKnownOn(LocalDate.of(2024, 11, 12)).lastYear()).isEqualTo(2025);
        assertThatThrownBy(() -> calendars.asKnownOn(LocalDate.of(2003, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWhoAdministersTheWholeInstallationKeepsTheCalendar() {
        var city = ACity.in(beans, "calkeep", "历守市", 1, 0);
        var next = calendars.current().lastYear() + 1;

        for (var post : Post.values()) {
            if (!post.isOfProgram()) {
                var somebody = city.actor(
                        post == Post.SUPERVISING_OFFICE
                                ? city.government()
                                : city.departments().getFirst(),
                        post);
                assertThatThrownBy(() -> announce.of(somebody, first(next), 0))
                        .as("%s", post)
                        .isInstanceOf(NotAllowedException.class);
            }
        }
        assertThatThrownBy(() -> announce.of(city.administrator(), first(next), 0))
                .isInstanceOf(NotAllowedException.class);
        assertThat(calendars.current().lastYear()).isEqualTo(next - 1);
    }

    @Test
    void whatIsWrongIsRefusedAndNothingIsKept() {
        var before = calendars.announcements();
        var standing = calendars.newest(2026).orElseThrow();
        var next = calendars.current().lastYear() + 1;
        var wednesday = new SpecialDay(LocalDate.of(2026, 10, 14), SpecialDay.Kind.MAKE_UP, "国庆节");
        var days = new ArrayList<>(
                calendars.newest(2026).orElseThrow().arrangement().days());
        days.add(wednesday);

        assertThat(announce.of(
                        keeper(),
                        new NewAnnouncement(2026, days, "没有", LocalDate.of(2024, 1, 1), ""),
                        calendars.newest(2026).orElseThrow().version()))
                .isEqualTo(new Refused(List.of(
                        new AnnouncementFault.DocumentNumber(),
                        new AnnouncementFault.OlderThanStanding(standing.announcedOn()),
                        new AnnouncementFault.RemarkMissing(),
                        new AnnouncementFault.OfDays(new ArrangementFault.WorkedOnWeekday(wednesday.date())))));
        assertThat(announce.of(keeper(), first(next + 1), 0))
                .isEqualTo(new Refused(List.of(new AnnouncementFault.YearOutOfTurn(2004, next))));
        assertThat(announce.of(
                        keeper(),
                        amended(
                                2026,
                                calendars
                                        .newest(2026)
                                        .orElseThrow()
                                        .arrangement()
                                        .days(),
                                standing.documentNumber().orElseThrow(),
                                standing.announcedOn()),
                        standing.version()))
                .isEqualTo(new Refused(List.of(new AnnouncementFault.NothingNew())));
        assertThat(announce.of(keeper(), first(next), 3)).isEqualTo(new ChangedMeanwhile(0));
        assertThat(calendars.announcements()).isEqualTo(before);
    }

    /** C-07 and C-06: a date that could not be computed is fixed once the year is announced, and moves when the year is amended. */
    @Test
    void openDatesAreCountedAnewInTheSameActLoggedAndTold() {
        var city = ACity.in(beans, "calmove", "历变市", 1, 0);
        var agency = city.departments().getFirst();
        var year = calendars.current().lastYear() + 1;
        var start = LocalDate.of(year - 1, 12, 30);
        mailTo(city, agency, "officer@calmove.example");
        var matter = submitted(city, agency, start, 5);
        assertThat(review(matter).dueOn()).isEmpty();

        clock.on(start, () -> {
            assertThat(announce.of(keeper(), first(year, start), 0))
                    .isInstanceOfSatisfying(
                            Announced.class, done -> assertThat(done.moved()).isPositive());
        });
        var fixed = calendars.current().advance(start, 5).day();
        assertThat(review(matter).dueOn()).isPresent().isEqualTo(fixed);

        var off = fixed.orElseThrow();
        var days = AnArrangement.with(AnArrangement.of(year), off);
        clock.on(
                start,
                () -> assertThat(
                                announce.of(keeper(), amended(year, days, "国办发明电〔%d〕9号".formatted(year - 1), start), 1))
                        .isInstanceOf(Announced.class));
        var moved = calendars.current().advance(start, 5).day();
        assertThat(review(matter).dueOn()).isEqualTo(moved);
        assertThat(moved.orElseThrow()).isAfter(off);

        var log = recalculations.of(Set.of(agency.id()), 10, 0);
        assertThat(log)
                .extracting(each -> each.moved().before(), each -> each.moved().after())
                .containsExactly(tuple(fixed, moved), tuple(Optional.empty(), fixed));
        assertThat(ledger.of(matter))
                .extracting(entry -> entry.act().name())
                .containsExactly("review.submit", "calendar.recalculate", "calendar.recalculate");
        assertThat(ledger.of(new Matter("working-calendar", year)))
                .extracting(entry -> entry.act().name())
                .containsExactly("calendar.announce", "calendar.announce");
        assertThat(letters("officer@calmove.example"))
                .hasSize(2)
                .last()
                .asString()
                .contains("事项说明", off.toString(), moved.orElseThrow().toString());
        assertThat(todosOf(city.actor(agency, Post.INFORMATION_OFFICER))).contains("有 2 项办理期限发生变动");
        assertThat(todosOf(city.actor(agency, Post.HEAD_OF_AGENCY))).noneMatch(each -> each.contains("发生变动"));
        assertThat(calendars.asKnownOn(start.minusDays(1)).lastYear()).isEqualTo(year - 1);
    }

    @Test
    void versionsAreOnlyAddedTo() {
        assertThatThrownBy(() -> database.sql("update calendar.announcement set version = 9 where year = 2020")
                        .update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> database.sql("delete from calendar.special_day").update())
                .hasStackTraceContaining("permission denied");
    }

    /** Another process writes past this one's bean. */
    @Test
    void calendarIsFreshHoweverItWasChanged() {
        var year = calendars.current().lastYear();
        var newest = calendars.newest(year).orElseThrow();
        transaction.executeWithoutResult(status -> {
            database.sql("""
                    with a as (insert into calendar.announcement (year, version, document_number, announced_on, origin, entered_by, entered_at)
                               select year, version + 1, document_number, announced_on, 'ENTERED', '另一进程', now()
                               from calendar.announcement where id = ? returning id)
                    insert into calendar.special_day (announcement_id, day, kind, name)
                    select a.id, d.day, d.kind, d.name from a, calendar.special_day d where d.announcement_id = ?
                    """).params(newest.id(), newest.id()).update();
            assertThat(calendars.newest(year).orElseThrow().version()).isEqualTo(newest.version() + 1);
            status.setRollbackOnly();
        });
        assertThat(calendars.newest(year)).contains(newest);
    }

    private Matter submitted(ACity city, Agency agency, LocalDate on, int workingDays) {
        var matter = new Matter("example", MATTERS.incrementAndGet());
        var step = new Step("信息员初审", Post.INFORMATION_OFFICER, Step.Signers.ANY, workingDays);
        beans.getBean(KeepChain.class).of(city.administrator(), agency, "example", new Chain(List.of(step)), 0);
        clock.on(
                on,
                () -> transaction.executeWithoutResult(status -> reviews.open(
                        city.actor(agency, Post.SECTION_CLERK),
                        agency,
                        matter,
                        "事项说明",
                        "ab".repeat(32),
                        Optional.empty())));
        return matter;
    }

    private Review review(Matter matter) {
        return reviews.find(matter).orElseThrow();
    }

    private Actor keeper() {
        var people = beans.getBean(People.class);
        var admin = people.withSignInName(CalendarStaffPages.KEEPER).orElseThrow();
        return people.actor(admin.id(), LocalDate.of(2099, 12, 31));
    }

    private static NewAnnouncement first(int year) {
        return first(year, LocalDate.of(2026, 1, 5));
    }

    private static NewAnnouncement first(int year, LocalDate on) {
        return new NewAnnouncement(year, AnArrangement.of(year), "国办发明电[%d]7号".formatted(year - 1), on, "");
    }

    private static NewAnnouncement amended(int year, List<SpecialDay> days, String document, LocalDate on) {
        return new NewAnnouncement(year, new HolidayArrangement(year, days).days(), document, on, "增加一天");
    }

    private void mailTo(ACity city, Agency agency, String address) {
        database.sql("update organisation.person set email = ? where id = ?")
                .params(
                        address,
                        city.person(agency, Post.INFORMATION_OFFICER).id().value())
                .update();
    }

    private List<String> letters(String to) {
        return database.sql("select subject || E'\\n' || text from platform.mail where recipient = ? order by id")
                .param(to)
                .query(String.class)
                .list();
    }

    private List<String> todosOf(Actor actor) {
        return todos.stream()
                .flatMap(list -> list.of(actor).stream())
                .map(TodoList.Todo::title)
                .toList();
    }
}
