package org.gongkai.supervision.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.ReportDeadline;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.act.EnterAgency;
import org.gongkai.organisation.act.EnterAgency.NewAgency;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.Boards;
import org.gongkai.supervision.Reminders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class RemindersModuleTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RemindAgencies remind;

    @Autowired
    private SetReminderDays setDays;

    @Autowired
    private Reminders reminders;

    @Autowired
    private RemindByClock byClock;

    @Autowired
    private Register register;

    @Autowired
    private Boards boards;

    @Autowired
    private Clock clock;

    @Autowired
    private LedgerEntries ledger;

    @Autowired
    private JdbcClient database;

    @Test
    void agencyIsRemindedOnceADayAndOnlyOfWhatItHasNotFiled() {
        var city = ACity.in(beans, "remind", "催河市", 4, 0);
        var late = city.departments().get(0);
        var silent = city.departments().get(1);
        var filed = city.departments().get(2);
        reachable(city, late, "late.office@example.gov.cn");
        reachable(city, filed, "filed.office@example.gov.cn");
        new DeskSteps(beans, city, filed).filed(2022);
        var supervisor = city.actor(city.government(), Post.SUPERVISING_OFFICE);
        var all = List.of(late.id(), silent.id(), filed.id());

        var first = remind.of(supervisor, city.government(), 2022, ReportKind.OWN, all);
        assertThat(first.reminded()).containsExactly(late);
        assertThat(first.unreachable()).containsExactly(silent);
        assertThat(first.filed()).containsExactly(filed);
        var second = remind.of(supervisor, city.government(), 2022, ReportKind.OWN, all);
        assertThat(second.reminded()).isEmpty();
        assertThat(second.before()).containsExactly(late);
        assertThat(letters("late.office@example.gov.cn"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("请报送催河市财政局2022年");
        assertThat(letters("filed.office@example.gov.cn")).isEmpty();
        var sent = reminders.of(late.id(), 2022, ReportKind.OWN);
        assertThat(sent).hasSize(1);
        assertThat(ledger.of(new Matter("reminder", sent.getFirst().id()))).hasSize(1);
    }

    /** Those right below are the office's to remind; its own reports and those further down are not. */
    @Test
    void onTheDaySetWhoeverReportsDirectlyAndIsBehindIsRemindedOnce() {
        var city = ACity.in(beans, "morning", "晨河市", 3, 1);
        var late = city.departments().get(0);
        var filed = city.departments().get(1);
        var office = city.departments().get(2);
        var county = city.counties().getFirst();
        var below = enter(city, county, "晨河市第一县教育局");
        var address = Map.of(
                city.government(),
                "gov@morning.example",
                late,
                "late@morning.example",
                filed,
                "filed@morning.example",
                county,
                "county@morning.example");
        address.forEach((agency, to) -> reachable(city, agency, to));
        // The officer is written to where the disclosure office has no address.
        mailTo(city.person(office, Post.INFORMATION_OFFICER), "officer@morning.example");
        var year = boards.currentYear();
        new DeskSteps(beans, city, filed).filed(year);
        var today = LocalDate.now(clock);
        var untilDue = (int) ChronoUnit.DAYS.between(today, ReportDeadline.OWN_WORK.of(year));

        register.setDaysBefore(city.government().id(), List.of(untilDue + 1, untilDue - 1));
        byClock.everyMorning();
        assertThat(lettersAt("morning.example")).isEmpty();

        register.setDaysBefore(city.government().id(), List.of(untilDue));
        byClock.everyMorning();
        assertThat(lettersAt("morning.example"))
                .containsExactlyInAnyOrder("late@morning.example", "county@morning.example", "officer@morning.example");
        assertThat(letters("county@morning.example")).singleElement().asString().doesNotContain("本级政府汇总");
        assertThat(reminders.of(late.id(), year, ReportKind.OWN))
                .extracting(Reminders.Sent::on, Reminders.Sent::letters)
                .containsExactly(tuple(today, 1));
        assertThat(reminders.of(below.id(), year, ReportKind.OWN)).isEmpty();

        byClock.everyMorning();
        assertThat(lettersAt("morning.example")).hasSize(3);
    }

    private Agency enter(ACity city, Agency parent, String name) {
        return beans.getBean(EnterAgency.class)
                .of(
                        city.administrator(),
                        new NewAgency(
                                parent.id(),
                                name,
                                Optional.of("morning-below"),
                                AgencyLevel.COUNTY,
                                AgencyKind.DEPARTMENT,
                                false))
                .value();
    }

    /** What somebody keeps as an address may be anything; it never becomes a header. */
    @Test
    void addressThatWritesHeadersIsNoAddress() {
        var city = ACity.in(beans, "inject", "注河市", 1, 0);
        var bureau = city.departments().getFirst();
        reachable(city, bureau, "a@example.gov.cn\r\nBcc: everybody@example.com");
        var supervisor = city.actor(city.government(), Post.SUPERVISING_OFFICE);
        var reminding = remind.of(supervisor, city.government(), 2022, ReportKind.OWN, List.of(bureau.id()));
        assertThat(reminding.unreachable()).containsExactly(bureau);
    }

    @Test
    void nobodyRemindsOrSetsDaysForTheNeighbours() {
        var city = ACity.in(beans, "mine", "己河市", 1, 1);
        var other = ACity.in(beans, "theirs", "彼河市", 1, 0);
        var supervisor = city.actor(city.government(), Post.SUPERVISING_OFFICE);
        var theirs = List.of(other.departments().getFirst().id());
        assertThatThrownBy(() -> remind.of(supervisor, city.government(), 2022, ReportKind.OWN, theirs))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> remind.of(supervisor, other.government(), 2022, ReportKind.OWN, theirs))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> setDays.of(supervisor, other.government(), List.of(3)))
                .isInstanceOf(NotAllowedException.class);
        var office = city.actor(city.departments().getFirst(), Post.DISCLOSURE_OFFICE);
        assertThatThrownBy(() -> setDays.of(office, city.departments().getFirst(), List.of(3)))
                .isInstanceOf(NotAllowedException.class);
        setDays.of(supervisor, city.government(), List.of(3, 7, 3));
        assertThat(reminders.daysBefore(city.government().id())).containsExactly(7, 3);
    }

    private void reachable(ACity city, Agency agency, String address) {
        mailTo(city.person(agency, Post.DISCLOSURE_OFFICE), address);
    }

    private void mailTo(Person person, String address) {
        database.sql("update organisation.person set email = ? where id = ?")
                .params(address, person.id().value())
                .update();
    }

    private List<String> lettersAt(String domain) {
        return database.sql("select recipient from platform.mail where recipient like ?")
                .param("%@" + domain)
                .query(String.class)
                .list();
    }

    private List<String> letters(String to) {
        return database.sql("select subject from platform.mail where recipient = ?")
                .param(to)
                .query(String.class)
                .list();
    }
}
