package org.gongkai.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.Storing;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.register.AnnualFigures;
import org.gongkai.workbench.Hand;
import org.gongkai.workbench.StaffPageExample;
import org.gongkai.workbench.StaffPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A normative document from a clerk's draft to the public's screen and to its repeal, by the hands of those who do it. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class ItemJourneyTests {

    private static final String TITLE = "渡口市审计整改工作办法";
    private static final String BODY = "第一条 为了推动审计整改，制定本办法。\n\n第二条 本办法自公布之日起施行。";

    @Autowired
    ApplicationContext context;

    @Autowired
    Items items;

    @Autowired
    PublishedItems published;

    @Autowired
    Clock clock;

    private ACity city;
    private Agency bureau;
    private AnItem made;
    private String number;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> lookedOver = new HashSet<>();

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @BeforeEach
    void bureau() {
        setDefaultAssertionTimeout(30_000);
        city = ACity.in(context, "itemway", "渡口市", 2, 0);
        bureau = city.departments().get(1);
        made = AnItem.of(context, city, bureau);
        number = "渡审规〔" + LocalDate.now(clock).getYear() + "〕1号";
    }

    @Test
    void documentIsPublicWithTheLastSignatureAndNotBeforeAndShowsItsRepeal() throws Exception {
        try (var desk = new StaffPages(context, 1440);
                var phone = new StaffPages(context, 390)) {
            var id = drafted(desk);
            attached(id);
            submitted(desk, id);
            hidden(desk, id);
            screenedAndReviewed(desk, id);
            hidden(desk, id);
            signed(phone, id, Post.LEADER_IN_CHARGE, "审核通过");
            hidden(desk, id);
            signed(desk, id, Post.HEAD_OF_AGENCY, "签发");
            everybodyReads(desk, id);
            registerAndFiguresCount(desk, id);
            ledgerTells(desk, id);
            repealShows(desk, id);
        }
        assertThat(faults).isEmpty();
    }

    private ItemId drafted(StaffPages desk) throws Exception {
        var column = made.column(StatutoryMatter.RULES_AND_DOCUMENTS);
        var clerk = hand(desk, Post.SECTION_CLERK, "/desk/items/new/?column=" + column.value());
        clerk.page().locator("#kind-NORMATIVE_DOCUMENT").check();
        clerk.presses("开始起草");
        clerk.types("title", TITLE)
                .types("summary", "规定审计整改的责任和期限。")
                .types("body", BODY)
                .types("writtenOn", LocalDate.now(clock).toString())
                .types("documentNumber", number);
        clerk.presses("保存并返回").sees(TITLE, "草稿");
        var path = clerk.page().url().split("/items/")[1];
        done(clerk);
        return new ItemId(Long.parseLong(path.substring(0, path.indexOf('/'))));
    }

    private void attached(ItemId id) throws IOException {
        var bytes = "附件：审计整改台账样表".getBytes(StandardCharsets.UTF_8);
        var stored =
                context.getBean(FileStore.class).store(new ByteArrayInputStream(bytes), 1 << 20, "text/plain", "张审之");
        assertThat(stored).isInstanceOfSatisfying(Storing.Stored.class, kept -> {
            var item = items.find(id).orElseThrow();
            var file = kept.file();
            var content = item.content()
                    .withAttachments(
                            List.of(new Attachment(file.sha256(), "整改台账样表.txt", file.mediaType(), file.size())));
            var saving = context.getBean(SaveItem.class)
                    .of(city.actor(bureau, Post.SECTION_CLERK), id, item.revision(), content);
            assertThat(saving).isInstanceOf(ItemSaving.Saved.class);
        });
    }

    private void submitted(StaffPages desk, ItemId id) throws Exception {
        var clerk = hand(desk, Post.SECTION_CLERK, path(id));
        clerk.page().locator("#submit > summary").click();
        clerk.page().locator("#submit form button").click();
        clerk.sees("审核中");
        done(clerk);
    }

    private void screenedAndReviewed(StaffPages desk, ItemId id) throws Exception {
        var officer = hand(desk, Post.INFORMATION_OFFICER, path(id));
        officer.sees(TITLE).page().locator("#secrecy-passed").check();
        officer.presses("登记审查结果").sees("保密审查结果已登记");
        officer.presses("审核通过").sees("签字已记录");
        done(officer);
    }

    private void signed(StaffPages pages, ItemId id, Post post, String button) throws Exception {
        var signer = hand(pages, post, "/desk/");
        signer.sees(TITLE).follows(TITLE).sees(BODY.lines().toList().getFirst());
        signer.presses(button).sees("签字已记录");
        done(signer);
        assertThat(items.find(id)).isPresent();
    }

    /** Neither by its address nor in any list. */
    private void hidden(StaffPages desk, ItemId id) throws Exception {
        try (var page = desk.open(StaffPageExample.NOBODY, "/items/" + id.value() + "/")) {
            assertThat(page.locator("body")).not().containsText(TITLE);
        }
        assertThat(published.list(ListQuery.of(bureau.id()))).isEmpty();
    }

    private void everybodyReads(StaffPages desk, ItemId id) throws Exception {
        var reader = Hand.of(desk, StaffPageExample.NOBODY, "/items/" + id.value() + "/", lookedOver);
        reader.sees(TITLE, number, "第二条 本办法自公布之日起施行。", "整改台账样表.txt", "有效");
        reader.page().navigate(origin() + "/agencies/" + bureau.slug() + "/content/rules-and-documents/");
        reader.sees(TITLE).follows(TITLE).sees(number);
        var feed = reader.page()
                .request()
                .get(origin() + "/agencies/" + bureau.slug() + "/content/feed.atom")
                .text();
        assertThat(feed).contains(TITLE);
        done(reader);
    }

    private void registerAndFiguresCount(StaffPages desk, ItemId id) throws Exception {
        var office = hand(desk, Post.DISCLOSURE_OFFICE, "/desk/registers/documents/?agency=" + bureau.slug());
        office.sees(TITLE, number);
        done(office);
        var year = LocalDate.now(clock).getYear();
        var issued = context.getBean(AnnualFigures.class).of(bureau.id(), year).stream()
                .filter(figure -> figure.place().equals("proactive/normativeDocuments/issued"))
                .findFirst()
                .orElseThrow();
        assertThat(issued.value()).isEqualByComparingTo("1");
        assertThat(issued.counted()).extracting(counted -> counted.key()).containsExactly("item-" + id.value());
    }

    private void ledgerTells(StaffPages desk, ItemId id) throws Exception {
        var auditor = hand(desk, Post.INFORMATION_OFFICER, path(id));
        var told = String.join("\n", auditor.page().locator(".history li").allTextContents());
        for (var act : List.of("提交", "保密审查", "审核通过", "签发", "发布", "（第 1 版）")) {
            assertThat(told).contains(act);
        }
        done(auditor);
    }

    private void repealShows(StaffPages desk, ItemId id) throws Exception {
        made.published(
                made.content("渡口市审计局关于废止审计整改工作办法的通知").withRelations(List.of(new Relation(Relation.Type.REPEALS, id))));
        var reader = Hand.of(desk, StaffPageExample.NOBODY, "/items/" + id.value() + "/", lookedOver);
        reader.sees("本文件已经废止", "渡口市审计局关于废止审计整改工作办法的通知");
        done(reader);
    }

    private static String path(ItemId id) {
        return "/desk/items/" + id.value() + "/";
    }

    private String origin() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    private Hand hand(StaffPages pages, Post post, String path) throws Exception {
        return Hand.of(pages, city.signInName(bureau, post), path, lookedOver);
    }

    private void done(Hand hand) {
        faults.addAll(hand.faults());
        hand.page().close();
    }
}
