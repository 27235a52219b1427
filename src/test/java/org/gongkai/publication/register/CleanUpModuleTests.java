package org.gongkai.publication.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.publication.register.Entered.reasons;
import static org.gongkai.publication.register.Entered.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.ledger.History;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.SiteTest;
import org.gongkai.portal.Tag;
import org.gongkai.portal.Words;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.Disclosure.Attribute;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemFault;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemSaving;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.Validity;
import org.gongkai.publication.act.AmendItem;
import org.gongkai.publication.act.DiscardItem;
import org.gongkai.publication.act.ItemObstacles;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.act.SubmitItem;
import org.gongkai.publication.open.ItemView;
import org.gongkai.publication.open.ItemViews;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.act.CancelCleanUp;
import org.gongkai.publication.register.act.DecideCleanUp;
import org.gongkai.publication.register.act.DraftCleanUpResult;
import org.gongkai.publication.register.act.EnterDocument;
import org.gongkai.publication.register.act.NewDocument;
import org.gongkai.publication.register.act.ReopenCleanUp;
import org.gongkai.publication.register.act.StartCleanUp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A clean-up ends documents with the publication of its result: then, all of them, and not before. */
@SiteTest
class CleanUpModuleTests {

    private static final LocalDate AS_AT = LocalDate.of(2024, 12, 31);

    private static final int AGENCIES = 12;

    @Autowired
    ApplicationContext context;

    @Autowired
    CleanUps cleanUps;

    @Autowired
    DocumentRegister documents;

    @Autowired
    TransactionTemplate transaction;

    private static int next;
    private ACity city;
    private Agency agency;
    private AnItem items;
    private Actor keeper;

    /** An agency of its own for each test: a year is cleaned up once. */
    @BeforeEach
    void agency() {
        city = ACity.in(context, "qingli", "清理市", AGENCIES, 0);
        agency = city.departments().get(next++ % AGENCIES);
        items = AnItem.of(context, city, agency);
        keeper = items.actor(Post.DISCLOSURE_OFFICE);
    }

    @Test
    void endsDocumentsWithThePublicationOfTheResultAndRestoresThemWhenItIsTakenBack() {
        var kept = items.published(normative("继续执行的办法", 1));
        var repealed = items.published(normative("不再适用的办法", 2));
        var entry = entered("旧台账中的办法");
        var id = started();
        decide(id, kept.id(), CleanUpDecision.KEEP);
        assertThat(reasons(draft(id))).containsExactly(Reason.UNDECIDED);
        decide(id, repealed.id(), CleanUpDecision.REPEAL);
        decideRest(id, CleanUpDecision.EXPIRE);
        var announcement = value(draft(id));

        assertThat(item(announcement).content().body()).contains("继续执行的办法", "不再适用的办法", "旧台账中的办法", "拟修改");
        assertThat(reasons(decideAll(id, CleanUpDecision.KEEP))).contains(Reason.NOT_NOW);
        assertThat(shown(repealed)).contains(Validity.IN_FORCE);
        publish(announcement);

        var today = cleanUps.find(id).orElseThrow().publishedOn().orElseThrow();
        assertThat(shown(repealed)).contains(Validity.REPEALED);
        assertThat(shown(kept)).contains(Validity.IN_FORCE);
        assertThat(at(entry, today)).contains(Validity.EXPIRED);
        assertThat(at(entry, today.minusDays(1))).contains(Validity.IN_FORCE);
        var request = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        assertThat(band(repealed).by())
                .extracting(ItemView.Link::path)
                .containsExactly("/items/" + announcement.value() + "/");
        RequestContextHolder.resetRequestAttributes();
        assertThat(Caching.tagsOf(request)).contains(Tag.of("item", announcement.value()));
        assertThat(figure("repealed", today.getYear())).isEqualTo("1");
        assertThat(figure("inForce", today.getYear())).isEqualTo("1");

        items.withdrawn(item(announcement), Post.DISCLOSURE_OFFICE);
        assertThat(shown(repealed)).contains(Validity.IN_FORCE);
        assertThat(at(entry, today)).contains(Validity.IN_FORCE);
        assertThat(figure("inForce", today.getYear())).isEqualTo("3");
        value(context.getBean(ReopenCleanUp.class).of(keeper, id));
        assertThat(cleanUps.find(id).orElseThrow().state()).isEqualTo(CleanUp.State.OPEN);
        publish(value(draft(id)));
        assertThat(shown(repealed)).contains(Validity.REPEALED);
    }

    @Test
    void leavesEverythingAsItWasWhenThePublicationFails() {
        var repealed = items.published(normative("随公告废止的办法", 1));
        var id = started();
        decideAll(id, CleanUpDecision.REPEAL);
        var announcement = value(draft(id));
        var submitted =
                AnItem.moved(context.getBean(SubmitItem.class).of(items.actor(Post.DISCLOSURE_OFFICE), announcement));
        items.screened(submitted);
        items.signed(submitted, Post.INFORMATION_OFFICER);
        items.signed(submitted, Post.LEADER_IN_CHARGE);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    var signed = items.signed(submitted, Post.HEAD_OF_AGENCY);
                    assertThat(signed.state()).isEqualTo(ItemState.PUBLISHED);
                    assertThat(shown(repealed)).contains(Validity.REPEALED);
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(item(announcement).state()).isEqualTo(ItemState.IN_REVIEW);
        assertThat(shown(repealed)).contains(Validity.IN_FORCE);
        assertThat(cleanUps.find(id).orElseThrow().state()).isEqualTo(CleanUp.State.DRAFTED);
        items.signed(submitted, Post.HEAD_OF_AGENCY);
        assertThat(shown(repealed)).contains(Validity.REPEALED);
    }

    @Test
    void namesNothingThatIsNotPublicAndRefusesListsThatWereNotDecided() {
        items.published(normative("公开的办法", 1));
        var submitted = items.submitted(
                normative("不公开的办法", 2).with(new Disclosure(Attribute.ON_REQUEST, Optional.empty(), Optional.empty())));
        items.throughTheChain(items.screened(submitted));
        var id = started();
        decideAll(id, CleanUpDecision.REPEAL);
        var announcement = item(value(draft(id)));

        assertThat(cleanUps.find(id).orElseThrow().lines()).hasSize(2);
        assertThat(announcement.content().body()).contains("公开的办法").doesNotContain("不公开的办法");
        var office = items.actor(Post.DISCLOSURE_OFFICE);
        var changed =
                announcement.content().withBody(announcement.content().body().replace("公开的办法", "别的办法"));
        assertThat(context.getBean(SaveItem.class).of(office, announcement.id(), announcement.revision(), changed))
                .isInstanceOf(ItemSaving.Saved.class);
        var refused = context.getBean(SubmitItem.class).of(office, announcement.id());

        assertThat(refused)
                .isInstanceOfSatisfying(
                        ItemMoving.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(ItemFault::reason)
                                .containsExactly(ItemFault.Reason.LISTS_DIFFER));
    }

    @Test
    void refusesAListBelowTheHeadingOfAnotherDecision() {
        var kept = items.published(normative("保留的办法", 1));
        items.published(normative("取消的办法", 2));
        var id = started();
        decide(id, kept.id(), CleanUpDecision.KEEP);
        decideRest(id, CleanUpDecision.REPEAL);
        var announcement = item(value(draft(id)));
        var body = announcement.content().body();
        var swapped =
                body.replace("一、继续有效的文件", "～").replace("二、废止的文件", "一、继续有效的文件").replace("～", "二、废止的文件");

        assertThat(faultsOf(announcement, swapped)).containsExactly(ItemFault.Reason.LISTS_DIFFER);
        assertThat(faultsOf(item(announcement.id()), body)).isEmpty();
    }

    @Test
    void namesDocumentsAsEverybodyReadsThemNow() {
        var withheld = items.throughTheChain(items.screened(items.submitted(normative("名称里有张审之的办法", 1)
                .with(new Disclosure(Attribute.ON_REQUEST, Optional.empty(), Optional.empty())))));
        var id = started();
        decideAll(id, CleanUpDecision.REPEAL);
        var clerk = items.actor(Post.SECTION_CLERK);
        var begun = AnItem.moved(context.getBean(AmendItem.class).of(clerk, withheld.id(), "改为公开"));
        context.getBean(SaveItem.class).of(clerk, begun.id(), begun.revision(), normative("改了名称的办法", 1));
        items.throughTheChain(
                items.screened(AnItem.moved(context.getBean(SubmitItem.class).of(clerk, begun.id()))));

        assertThat(item(value(draft(id))).content().body()).contains("改了名称的办法").doesNotContain("张审之");
    }

    @Test
    void isNotPublishedOnceADocumentThatItNamesHasBeenTakenBack() {
        var named = items.published(normative("随后撤回的办法", 1));
        var id = started();
        decideAll(id, CleanUpDecision.KEEP);
        var submitted = AnItem.moved(
                context.getBean(SubmitItem.class).of(items.actor(Post.DISCLOSURE_OFFICE), value(draft(id))));
        items.withdrawn(named, Post.DISCLOSURE_OFFICE);

        var signed = items.throughTheChain(items.screened(submitted));

        assertThat(signed.state()).isEqualTo(ItemState.SIGNED);
        assertThat(obstacles(signed)).containsExactly(ItemMoving.Obstacle.OVERTAKEN);
        assertThat(cleanUps.find(id).orElseThrow().state()).isEqualTo(CleanUp.State.DRAFTED);
    }

    /** It would stand there without effect, beside the one that takes its place. */
    @Test
    void publishesNoAnnouncementAgainWhoseResultWasDecidedAnew() {
        var repealed = items.published(normative("先废止后保留的办法", 1));
        var id = started();
        decideAll(id, CleanUpDecision.REPEAL);
        var former = value(draft(id));
        publish(former);
        items.withdrawn(item(former), Post.DISCLOSURE_OFFICE);
        value(context.getBean(ReopenCleanUp.class).of(keeper, id));

        var begun = AnItem.moved(context.getBean(AmendItem.class).of(keeper, former, "重新公开"));
        var handedIn = context.getBean(SubmitItem.class).of(keeper, begun.id());

        assertThat(handedIn)
                .isInstanceOfSatisfying(
                        ItemMoving.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(ItemFault::reason)
                                .containsExactly(ItemFault.Reason.RESULT_DECIDED_ANEW));
        assertThat(obstacles(item(former))).contains(ItemMoving.Obstacle.OVERTAKEN);
        decideAll(id, CleanUpDecision.KEEP);
        publish(value(draft(id)));
        assertThat(shown(repealed)).contains(Validity.IN_FORCE);
    }

    @Test
    void isCountedWithoutReadingItsDocuments() {
        items.published(normative("清点的办法一", 1));
        var one = items.published(normative("清点的办法二", 2));
        var id = started();

        assertThat(cleanUps.of(agency.id())).singleElement().satisfies(outline -> {
            assertThat(outline.documents()).isEqualTo(2);
            assertThat(outline.undecided()).isEqualTo(2);
        });
        decide(id, one.id(), CleanUpDecision.KEEP);
        assertThat(cleanUps.of(agency.id()))
                .extracting(CleanUpOutline::undecided)
                .containsExactly(1);
        assertThat(CleanUpOutline.class.getRecordComponents())
                .as("nothing that grows with the register")
                .noneMatch(part -> List.class.isAssignableFrom(part.getType()));
    }

    @Test
    void letsADraftThatIsGivenUpBeDecidedAnew() {
        items.published(normative("待定的办法", 1));
        var id = started();
        decideAll(id, CleanUpDecision.EXPIRE);
        var announcement = value(draft(id));
        assertThat(reasons(context.getBean(ReopenCleanUp.class).of(keeper, id)))
                .containsExactly(Reason.STILL_UNDER_WAY);

        AnItem.moved(context.getBean(DiscardItem.class).of(keeper, announcement, "重新研究"));

        var released = cleanUps.find(id).orElseThrow();
        assertThat(released.state()).isEqualTo(CleanUp.State.OPEN);
        assertThat(released.undecided()).isZero();
        decideAll(id, CleanUpDecision.AMEND);
        assertThat(item(value(draft(id))).content().relations()).isEmpty();
    }

    @Test
    void isToldByTheLedgerInWordsAndNotInCodes() {
        var item = items.published(normative("记入台账的办法", 1));
        var id = started();
        decideAll(id, CleanUpDecision.REPEAL);
        publish(value(draft(id)));
        var history = context.getBean(History.class);

        assertThat(history.of(item.id().matter()))
                .extracting(History.Line::sentence)
                .anySatisfy(line -> assertThat(line).contains("保密审查（审查结果：可以公开）"));
        assertThat(history.of(item.id().matter()))
                .extracting(History.Line::sentence)
                .anySatisfy(line -> assertThat(line).contains("标注有效性", "有效性：已废止", "依据清理意见"));
        assertThat(history.of(id.matter()))
                .extracting(History.Line::sentence)
                .anySatisfy(line -> assertThat(line).contains("作出清理决定", "决定：废止", "文件：记入台账的办法"));
    }

    @Test
    void isOneAYearAndNobodyElses() {
        items.published(normative("本机关的办法", 1));
        var start = context.getBean(StartCleanUp.class);
        assertThat(reasons(start.of(keeper, agency.id(), LocalDate.of(2023, 12, 31))))
                .containsExactly(Reason.NOTHING_THERE);
        assertThat(reasons(start.of(keeper, agency.id(), LocalDate.of(2999, 1, 1))))
                .containsExactly(Reason.IN_THE_FUTURE);
        var id = started();
        assertThat(reasons(start.of(keeper, agency.id(), AS_AT))).containsExactly(Reason.YEAR_TAKEN);

        var neighbour = city.actor(city.departments().get(next % AGENCIES), Post.INFORMATION_OFFICER);
        for (var other : List.of(neighbour, items.actor(Post.SECTION_CLERK), items.actor(Post.AUDITOR))) {
            assertThatThrownBy(() -> start.of(other, agency.id(), AS_AT)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() ->
                            context.getBean(DecideCleanUp.class).of(other, id, Set.of(1), CleanUpDecision.REPEAL, "邻居"))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> context.getBean(DraftCleanUpResult.class).of(other, id))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> context.getBean(CancelCleanUp.class).of(other, id, "邻居"))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> context.getBean(ReopenCleanUp.class).of(other, id))
                    .isInstanceOf(NotAllowedException.class);
        }
        value(context.getBean(CancelCleanUp.class).of(keeper, id, "范围有误"));
        started();
    }

    private CleanUpId started() {
        return value(context.getBean(StartCleanUp.class).of(keeper, agency.id(), AS_AT));
    }

    private void decide(CleanUpId id, ItemId item, CleanUpDecision decision) {
        var positions = cleanUps.find(id).orElseThrow().lines().stream()
                .filter(line -> line.key().equals(new DocumentKey.OfItem(item)))
                .map(CleanUp.Line::position)
                .collect(Collectors.toSet());
        value(context.getBean(DecideCleanUp.class).of(keeper, id, positions, decision, "依据清理意见"));
    }

    private void decideRest(CleanUpId id, CleanUpDecision decision) {
        var positions = cleanUps.find(id).orElseThrow().lines().stream()
                .filter(line -> line.decided().isEmpty())
                .map(CleanUp.Line::position)
                .collect(Collectors.toSet());
        value(context.getBean(DecideCleanUp.class).of(keeper, id, positions, decision, "依据清理意见"));
    }

    private Entering<CleanUp> decideAll(CleanUpId id, CleanUpDecision decision) {
        var positions = cleanUps.find(id).orElseThrow().lines().stream()
                .map(CleanUp.Line::position)
                .collect(Collectors.toSet());
        return context.getBean(DecideCleanUp.class).of(keeper, id, positions, decision, "依据清理意见");
    }

    private Entering<ItemId> draft(CleanUpId id) {
        return context.getBean(DraftCleanUpResult.class).of(keeper, id);
    }

    private void publish(ItemId announcement) {
        var submitted =
                AnItem.moved(context.getBean(SubmitItem.class).of(items.actor(Post.DISCLOSURE_OFFICE), announcement));
        items.throughTheChain(items.screened(submitted));
    }

    /** Of an announcement that is handed in with another body. */
    private List<ItemFault.Reason> faultsOf(Item announcement, String body) {
        var office = items.actor(Post.DISCLOSURE_OFFICE);
        context.getBean(SaveItem.class)
                .of(
                        office,
                        announcement.id(),
                        announcement.revision(),
                        announcement.content().withBody(body));
        return context.getBean(SubmitItem.class).of(office, announcement.id()) instanceof ItemMoving.Faulty faulty
                ? faulty.faults().stream().map(ItemFault::reason).toList()
                : List.of();
    }

    private Set<ItemMoving.Obstacle> obstacles(Item item) {
        return Objects.requireNonNull(transaction.execute(
                status -> context.getBean(ItemObstacles.class).of(item)));
    }

    private Item item(ItemId id) {
        return context.getBean(Items.class).find(id).orElseThrow();
    }

    private Optional<Validity> shown(Item item) {
        return item(item.id()).publicSide().orElseThrow().validity();
    }

    private Optional<Validity> at(DocumentKey key, LocalDate day) {
        return documents.find(key).orElseThrow().on(day);
    }

    private ItemView.Band band(Item item) {
        var published = context.getBean(PublishedItems.class).find(item.id()).orElseThrow();
        return context.getBean(ItemViews.class)
                .of(published, Words.in(Language.CHINESE))
                .band()
                .orElseThrow();
    }

    private String figure(String column, int year) {
        return context.getBean(AnnualFigures.class).of(agency.id(), year).stream()
                .filter(figure -> figure.place().equals("proactive/normativeDocuments/" + column))
                .map(figure -> figure.value().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    private DocumentKey entered(String title) {
        return new DocumentKey.OfEntry(value(context.getBean(EnterDocument.class)
                .of(
                        keeper,
                        agency.id(),
                        new NewDocument(
                                ItemKind.NORMATIVE_DOCUMENT,
                                title,
                                Optional.empty(),
                                LocalDate.of(2010, 1, 8),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "纸质登记簿"))));
    }

    private ItemContent normative(String title, int serial) {
        return ItemContent.blank(items.column(StatutoryMatter.OTHER), ItemKind.NORMATIVE_DOCUMENT, agency.name())
                .titled(title)
                .summarised(title)
                .numbered("清规" + agency.id().value() + "〔2024〕" + serial + "号")
                .with(Dates.written(LocalDate.of(2024, 5, 10)))
                .withBody("<p>" + title + "</p>");
    }
}
