package org.gongkai.supervision.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.ReportKind;
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
        database.sql("update organisation.person set email = ? where id = ?")
                .params(
                        address,
                        city.person(agency, Post.DISCLOSURE_OFFICE).id().value())
                .update();
    }

    private List<String> letters(String to) {
        return database.sql("select subject from platform.mail where recipient = ?")
                .param(to)
                .query(String.class)
                .list();
    }
}
