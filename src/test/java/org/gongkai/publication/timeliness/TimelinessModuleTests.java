package org.gongkai.publication.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.access.SignedIn;
import org.gongkai.law.LegalBasis;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteClock;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.Disclosure.Attribute;
import org.gongkai.publication.Former;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.act.AmendItem;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.timeliness.DueItem.Standing;
import org.gongkai.workbench.TodoList;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is due when, and who is told. */
@SiteTest
@LegalBasis(article = 26)
class TimelinessModuleTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
    private static final LocalDate WRITTEN = LocalDate.of(2026, 2, 10);
    private static final String PATH = "/desk/timeliness/";

    @Autowired
    ApplicationContext context;

    @Autowired
    Timeliness timeliness;

    @Autowired
    SiteClock clock;

    @Autowired
    JdbcClient database;

    private ACity city;
    private AnItem items;

    @BeforeEach
    void city() {
        city = ACity.in(context, "shixian", "时限市", 2, 1);
        items = AnItem.of(context, city, city.departments().getFirst());
    }

    @Test
    void limitRunsFromWritingOnAndNotFromHandingIn() {
        var item = items.submitted(items.content("按时公开的信息").with(Dates.written(WRITTEN)));

        assertThat(standing(item, DUE.minusDays(4))).isEqualTo(Standing.IN_TIME);
        assertThat(standing(item, DUE)).isEqualTo(Standing.SOON);
        assertThat(standing(item, DUE.plusDays(1))).isEqualTo(Standing.OVERDUE);
        assertThat(due(item)).isEqualTo(new Due.On(DUE));
    }

    @Test
    void whatIsPublicIsNoLongerDueUntilItChanges() {
        var item = items.published(items.content("已公开的信息").with(Dates.written(WRITTEN)));
        assertThat(found(item)).isEmpty();
        var clerk = items.actor(Post.SECTION_CLERK);
        var draft = AnItem.moved(context.getBean(AmendItem.class).of(clerk, item.id(), "更正"));
        assertThat(due(draft)).isEqualTo(new Due.NotCounted());

        var changed = LocalDate.of(2099, 3, 2);
        var dates = new Dates(Optional.of(WRITTEN), Optional.of(changed), Optional.empty(), Optional.empty());
        context.getBean(SaveItem.class)
                .of(clerk, draft.id(), draft.revision(), draft.content().with(dates));

        assertThat(due(draft)).isEqualTo(new Due.NotAnnounced(2099));
    }

    @Test
    void whatWasPublicOnTheFormerSiteIsNotDueUnlessItChangedSince() {
        var brought = items.content("原网站已公开的信息")
                .with(new Former(Optional.empty(), Optional.empty(), Optional.of(WRITTEN.plusDays(3))));
        assertThat(due(items.draft(brought.with(Dates.written(WRITTEN))))).isEqualTo(new Due.NotCounted());

        var changed = new Dates(
                Optional.of(WRITTEN), Optional.of(LocalDate.of(2099, 3, 2)), Optional.empty(), Optional.empty());
        assertThat(due(items.draft(brought.with(changed)))).isEqualTo(new Due.NotAnnounced(2099));
    }

    @Test
    void whatIsNotToBePublishedOfItsOwnAccordIsNotDue() {
        var onRequest = new Disclosure(Attribute.ON_REQUEST, Optional.empty(), Optional.empty());
        assertThat(found(items.draft(items.content("依申请公开的信息").with(onRequest))))
                .isEmpty();
    }

    @Test
    void dashboardShowsDueDatesWithTheirExplanationAndWhoHasTheItem() throws Exception {
        var item = items.submitted(items.content("审核中的信息").with(Dates.written(WRITTEN)));
        var office = SignedIn.as(city.signInName(agency(), Post.DISCLOSURE_OFFICE), context);

        var row = Jsoup.parse(office.get(PATH).body())
                .select("tr:has(a[href='/desk/items/" + item.id().value() + "/'])");

        assertThat(row.text()).contains("审核中的信息", "审签：信息员初审", "2026-02-10", "2026-03-16", "逾期");
        var explained = Jsoup.parse(
                office.get(row.select("a[href*=count]").attr("href")).body());
        assertThat(explained.select(".notice.good").text()).contains("至2026年3月16日（星期一）届满");
        assertThat(office.get(PATH + "items.csv?standing=overdue").body()).contains("\n审核中的信息,");
        assertThat(Jsoup.parse(office.get(PATH + "calendar/2026-03/").body())
                        .select("#d16 + ul")
                        .text())
                .contains("审核中的信息");
        assertThat(Jsoup.parse(office.get(PATH + "columns/").body()).select(".mark.off"))
                .isNotEmpty();
        assertThat(office.get(PATH + "calendar/2026-13/").statusCode()).isEqualTo(404);
    }

    @Test
    void neighbourSeesNothingAndTheOfficeAboveCountsOnly() throws Exception {
        items.draft(items.content("不可外泄的草稿").with(Dates.written(WRITTEN)));
        var neighbour = SignedIn.as(city.signInName(city.departments().get(1), Post.DISCLOSURE_OFFICE), context);
        var above = SignedIn.as(city.signInName(city.government(), Post.SUPERVISING_OFFICE), context);
        var query = "?at=" + agency().id().value();

        for (var path : List.of("", "columns/", "calendar/2026-03/", "reassessment/", "items.csv", "columns.csv")) {
            assertThat(neighbour.get(PATH + path + query).statusCode()).as(path).isEqualTo(404);
            assertThat(neighbour.get(PATH + path + "?at=999999").statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(neighbour.get(PATH).body()).doesNotContain("不可外泄的草稿");
        var below = Jsoup.parse(above.get(PATH + "below/").body());
        assertThat(below.text()).contains(agency().name()).doesNotContain("不可外泄的草稿");
        assertThat(Integer.parseInt(below.select("tr:has(th:contains(" + agency().name() + ")) td")
                        .first()
                        .text()))
                .isPositive();
        assertThat(neighbour.get(PATH + "below/").statusCode()).isEqualTo(403);
    }

    @Test
    @LegalBasis(article = 18)
    void whatIsWithheldIsAssessedAfterAYearAndKeptOrBegunAnew() {
        var kept = TimelinessPageExamples.withheld(items);
        var office = items.actor(Post.DISCLOSURE_OFFICE);
        var assess = context.getBean(AssessItem.class);
        var list = context.getBean(Assessments.class);
        var today = timeliness.today();

        assertThat(withheld(list, kept).dueOn()).isEqualTo(today.plusYears(1));
        assertThat(assess.of(office, kept.id(), kept.number(), Attribute.WITHHELD, " "))
                .isEqualTo(Assessing.REASON_MISSING);
        clock.on(today.plusYears(1), () -> {
            assertThat(todos(office)).anyMatch(title -> title.startsWith("评估 "));
            assertThat(assess.of(office, kept.id(), kept.number(), Attribute.WITHHELD, "情势未变"))
                    .isEqualTo(Assessing.KEPT);
        });
        assertThat(withheld(list, kept).dueOn()).isEqualTo(today.plusYears(2));

        assertThat(assess.of(office, kept.id(), kept.number(), Attribute.PROACTIVE, "已无须保密"))
                .isEqualTo(Assessing.AMENDED);
        var draft = context.getBean(Items.class).find(kept.id()).orElseThrow();
        assertThat(draft.state()).isEqualTo(ItemState.DRAFT);
        assertThat(draft.content().disclosure()).isEqualTo(Disclosure.PROACTIVE);
        assertThat(found(draft))
                .isPresent()
                .get()
                .satisfies(due -> assertThat(due.version().countedFrom())
                        .as("nobody could publish it before")
                        .contains(today));
        assertThat(list.of(agency().id())).noneMatch(each -> each.id().equals(kept.id()));
        assertThat(list.history(kept.id()))
                .extracting(Assessments.Assessment::kept)
                .containsExactly(false, true);
        assertThat(context.getBean(LedgerEntries.class).of(kept.matter()))
                .extracting(entry -> entry.act().name())
                .contains("publication.assess");
        assertThat(assess.of(office, kept.id(), kept.number(), Attribute.WITHHELD, "又来"))
                .isEqualTo(Assessing.CHANGED_MEANWHILE);
    }

    @Test
    void onlyTheDisclosureOfficeOfTheAgencyAssesses() {
        var kept = TimelinessPageExamples.withheld(items);
        var assess = context.getBean(AssessItem.class);
        var neighbour = city.actor(city.departments().get(1), Post.DISCLOSURE_OFFICE);

        for (var somebody : List.of(neighbour, items.actor(Post.SECTION_CLERK), items.actor(Post.AUDITOR))) {
            assertThatThrownBy(() -> assess.of(somebody, kept.id(), kept.number(), Attribute.PROACTIVE, "想公开"))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    void guideIsLookedThroughOnceAYear() throws Exception {
        var office = SignedIn.as(city.signInName(agency(), Post.DISCLOSURE_OFFICE), context);
        var at = String.valueOf(agency().id().value());

        assertThat(office.post(PATH + "reassessment/reviewed", Map.of("duty", "GUIDE", "note", "电话已更新", "at", at))
                        .statusCode())
                .isEqualTo(302);

        assertThat(office.get(PATH + "reassessment/").body())
                .contains("电话已更新", timeliness.today().plusYears(1).toString());
        assertThatThrownBy(() -> context.getBean(ReviewYearly.class)
                        .of(items.actor(Post.SECTION_CLERK), agency(), Duty.GUIDE, ""))
                .isInstanceOf(NotAllowedException.class);
    }

    /** Three days before, on the day, once it is overdue; of each once, and nobody who wants none. */
    @Test
    void eachReminderGoesOutOnce() {
        var own = city.with("remind", "时限市提醒局", city.government().level().orElseThrow(), AgencyKind.DEPARTMENT);
        var there = AnItem.of(context, city, own);
        mailTo(city.person(own, Post.DISCLOSURE_OFFICE).id().value(), "office@shixian.example");
        there.draft(there.content("须提醒的信息").with(Dates.written(WRITTEN)));
        var remind = context.getBean(RemindOfDue.class);

        for (var day : List.of(
                DUE.minusDays(4), DUE.minusDays(3), DUE.minusDays(2), DUE, DUE, DUE.plusDays(1), DUE.plusDays(2))) {
            clock.on(day, remind::everyMorning);
        }
        assertThat(letters("office@shixian.example")).hasSize(3);
        assertThat(letters("office@shixian.example").getFirst()).contains("《须提醒的信息》最迟 2026-03-16 公开（还有 3 天）");

        context.getBean(SetReminders.class).of(city.actor(own, Post.DISCLOSURE_OFFICE), own, false);
        there.draft(there.content("不再提醒的信息").with(Dates.written(WRITTEN)));
        clock.on(DUE, remind::everyMorning);
        assertThat(letters("office@shixian.example")).hasSize(3);
    }

    private Standing standing(Item item, LocalDate day) {
        var standing = new Standing[1];
        clock.on(day, () -> standing[0] = found(item).orElseThrow().standing());
        return standing[0];
    }

    private Due due(Item item) {
        return found(item).orElseThrow().due();
    }

    private Optional<DueItem> found(Item item) {
        return timeliness.items(item.agency()).stream()
                .filter(each -> each.version().id().equals(item.id()))
                .findFirst();
    }

    private Agency agency() {
        return city.departments().getFirst();
    }

    private Assessments.Withheld withheld(Assessments list, Item item) {
        return list.of(agency().id()).stream()
                .filter(each -> each.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> todos(Actor actor) {
        return context.getBeansOfType(TodoList.class).values().stream()
                .flatMap(list -> list.of(actor).stream())
                .map(TodoList.Todo::title)
                .toList();
    }

    private void mailTo(long person, String address) {
        database.sql("update organisation.person set email = ? where id = ?")
                .params(address, person)
                .update();
    }

    private List<String> letters(String to) {
        return database.sql("select text from platform.mail where recipient = ? order by id")
                .param(to)
                .query(String.class)
                .list();
    }
}
