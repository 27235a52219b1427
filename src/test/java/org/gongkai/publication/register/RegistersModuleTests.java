package org.gongkai.publication.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.publication.register.Entered.reasons;
import static org.gongkai.publication.register.Entered.value;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Items;
import org.gongkai.publication.Origin;
import org.gongkai.publication.Relation;
import org.gongkai.publication.Validity;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.Transfer.Copies;
import org.gongkai.publication.register.Transfer.ReceiverKind;
import org.gongkai.publication.register.act.CorrectFigure;
import org.gongkai.publication.register.act.DateValidity;
import org.gongkai.publication.register.act.DescribeCopies;
import org.gongkai.publication.register.act.EnterDocument;
import org.gongkai.publication.register.act.EnterFigure;
import org.gongkai.publication.register.act.HandOver;
import org.gongkai.publication.register.act.ImportDocuments;
import org.gongkai.publication.register.act.ImportFigures;
import org.gongkai.publication.register.act.Imported;
import org.gongkai.publication.register.act.Imported.Mode;
import org.gongkai.publication.register.act.NewDocument;
import org.gongkai.publication.register.act.NewFigure;
import org.gongkai.publication.register.act.PrepareTransfer;
import org.gongkai.publication.register.act.RegisterUploads.Upload;
import org.gongkai.publication.register.sheet.RowFault;
import org.gongkai.publication.register.sheet.SheetColumns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The registers count what was issued and decided, by the days the law counts. */
@SiteTest
class RegistersModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    DocumentRegister documents;

    @Autowired
    FigureRegister figures;

    @Autowired
    AnnualFigures annual;

    private ACity city;
    private Agency agency;
    private AnItem items;
    private static int next;

    /** An agency of its own for each test: what is in a register stays there. */
    @BeforeEach
    void agency() {
        city = ACity.in(context, "dengji", "登记市", 8, 0);
        agency = city.departments().get(next++ % 8);
        items = AnItem.of(context, city, agency);
    }

    @Test
    void repealsFromTheDayOfWritingOfTheRepealingDocument() {
        var old = items.published(normative("旧办法", "2021-05-10", 1));
        var repealing = normative("废止旧办法的决定", "2023-02-01", 2)
                .withRelations(List.of(new Relation(Relation.Type.REPEALS, old.id())));
        items.published(repealing);

        assertThat(count("issued", 2021)).isEqualTo("1");
        assertThat(count("inForce", 2022)).isEqualTo("1");
        assertThat(count("repealed", 2022)).isEqualTo("0");
        assertThat(count("issued", 2023)).isEqualTo("1");
        assertThat(count("repealed", 2023)).isEqualTo("1");
        assertThat(count("inForce", 2023)).isEqualTo("1");
        assertThat(document(old).on(LocalDate.of(2023, 2, 1))).contains(Validity.REPEALED);
    }

    @Test
    void countsWhatWasIssuedAndNeverPublishedButNotWhatOthersMade() {
        items.screened(items.submitted(normative("内部适用的规范", "2022-03-01", 1)
                .with(new org.gongkai.publication.Disclosure(
                        org.gongkai.publication.Disclosure.Attribute.ON_REQUEST, Optional.empty(), Optional.empty()))));
        var kept = context.getBean(Items.class);
        documents.of(agency.id());
        var submitted = items.submitted(normative("依申请公开的规范", "2022-04-01", 2)
                .with(new org.gongkai.publication.Disclosure(
                        org.gongkai.publication.Disclosure.Attribute.ON_REQUEST, Optional.empty(), Optional.empty())));
        items.throughTheChain(items.screened(submitted));
        items.published(normative("转载的上级规范", "2022-05-01", 3)
                .with(new Origin(Origin.Obtained.FROM_AGENCY, "省级机关", Optional.empty(), List.of(), List.of())));

        assertThat(items(submitted).publicSide()).isEmpty();
        assertThat(documents.of(agency.id()))
                .extracting(RegisteredDocument::title)
                .containsExactly("依申请公开的规范");
    }

    @Test
    void runsOutOnTheDayAfterTheLastAndIsRevivedByAnExtension() {
        var dates = new Dates(
                Optional.of(LocalDate.of(2019, 1, 10)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2021, 12, 31)));
        var item = items.published(normative("有期限的办法", "2019-01-10", 1).with(dates));

        assertThat(document(item).on(LocalDate.of(2021, 12, 31))).contains(Validity.IN_FORCE);
        assertThat(document(item).on(LocalDate.of(2022, 1, 1))).contains(Validity.EXPIRED);
        assertThat(count("inForce", 2021)).isEqualTo("1");
        assertThat(count("inForce", 2022)).isEqualTo("0");
        assertThat(count("repealed", 2022)).isEqualTo("0");
        assertThat(annual.chain(agency.id(), ItemKind.NORMATIVE_DOCUMENT, 2022).gap())
                .isEqualTo(-1);
        assertThat(annual.chain(agency.id(), ItemKind.NORMATIVE_DOCUMENT, 2022).expired())
                .hasSize(1);
    }

    @Test
    void datesAValidityBackAndPutsAMistakeRightByALaterEntry() {
        var item = items.published(normative("被上位法废止的办法", "2018-06-01", 1));
        var keeper = items.actor(Post.INFORMATION_OFFICER);
        var date = context.getBean(DateValidity.class);
        var key = new DocumentKey.OfItem(item.id());

        assertThat(date.of(keeper, key, Validity.REPEALED, LocalDate.of(2020, 7, 1), "依据某决定"))
                .isInstanceOf(Entering.Entered.class);
        assertThat(count("repealed", 2020)).isEqualTo("1");
        assertThat(items(item).publicSide().orElseThrow().validity()).contains(Validity.REPEALED);
        date.of(keeper, key, Validity.IN_FORCE, LocalDate.of(2020, 7, 1), "误登");
        date.of(keeper, key, Validity.REPEALED, LocalDate.of(2021, 7, 1), "依据某决定");

        assertThat(count("repealed", 2020)).isEqualTo("0");
        assertThat(count("repealed", 2021)).isEqualTo("1");
        assertThat(reasons(date.of(keeper, key, Validity.EXPIRED, LocalDate.of(2017, 1, 1), " ")))
                .containsExactlyInAnyOrder(Reason.MISSING, Reason.BEFORE_ISSUE);
    }

    @Test
    void beginsTheChainWithDocumentsFromBeforeThePlatform() {
        var keeper = items.actor(Post.INFORMATION_OFFICER);
        var enter = context.getBean(EnterDocument.class);
        enter.of(keeper, agency.id(), opening("老办法一", "登政规〔2010〕1号", Optional.empty()));
        enter.of(keeper, agency.id(), opening("老办法二", "登政规〔2010〕2号", Optional.of(LocalDate.of(2015, 3, 1))));

        assertThat(count("inForce", 2014)).isEqualTo("2");
        assertThat(count("inForce", 2015)).isEqualTo("1");
        assertThat(count("repealed", 2015)).isEqualTo("1");
        assertThat(reasons(enter.of(keeper, agency.id(), opening("改名", "登政规[2010]第1号", Optional.empty()))))
                .containsExactly(Reason.TAKEN);
        var neighbour = city.actor(city.departments().get((next) % 8), Post.INFORMATION_OFFICER);
        assertThatThrownBy(() -> enter.of(neighbour, agency.id(), opening("邻居", "", Optional.empty())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> enter.of(items.actor(Post.AUDITOR), agency.id(), opening("审计员", "", Optional.empty())))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void addsChargesUpToTheLastDigitAndCountsNoDayOfASourceTwice() {
        var keeper = items.actor(Post.INFORMATION_OFFICER);
        var enter = context.getBean(EnterFigure.class);
        enter.of(keeper, agency.id(), charges("2023-01-01", "2023-06-30", "24252.311082"));
        var second = value(enter.of(keeper, agency.id(), charges("2023-07-01", "2023-12-31", "75.926")));

        assertThat(figure("proactive/chargesWanYuan", 2023)).isEqualTo("24328.237082");
        assertThat(reasons(enter.of(keeper, agency.id(), charges("2023-06-30", "2023-07-01", "1"))))
                .containsExactly(Reason.OVERLAPS);
        assertThat(reasons(enter.of(keeper, agency.id(), charges("2022-12-01", "2023-01-31", "1.0000001"))))
                .contains(Reason.TWO_YEARS, Reason.NOT_A_FIGURE);

        var correct = context.getBean(CorrectFigure.class);
        correct.of(keeper, second, charges("2023-07-01", "2023-12-31", "70"), "漏扣退费");
        assertThat(figure("proactive/chargesWanYuan", 2023)).isEqualTo("24322.311082");
        assertThat(figures.of(agency.id(), 2023)).hasSize(3);
        assertThat(reasons(correct.of(keeper, second, charges("2023-07-01", "2023-12-31", "71"), "再改")))
                .contains(Reason.CORRECTED_ALREADY);
    }

    @Test
    void takesAListInWholeOrNotAtAllAndOnceOnlyWhenTwoBringIt() {
        var keeper = items.actor(Post.INFORMATION_OFFICER);
        var imports = context.getBean(ImportFigures.class);
        var csv = csv(SheetColumns.FIGURES, "行政处罚,2022/1/1,2022年3月31日,12,执法系统,一季度报表,");

        var both = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(() -> imports.of(keeper, figures(csv), Mode.APPLY)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(both).extracting(Imported::isRefused).containsExactlyInAnyOrder(true, false);
        assertThat(figure("proactive/penalties", 2022)).isEqualTo("12");
        var half = csv(SheetColumns.FIGURES, "行政处罚,2022-04-01,2022-06-30,5,执法系统,二季度,\n行政许可,2022-02-30,昨天,-3,,,");
        var refused = imports.of(keeper, figures(half), Mode.APPLY);
        assertThat(refused.faults()).extracting(RowFault::row).containsOnly(3);
        assertThat(figure("proactive/penalties", 2022)).isEqualTo("12");
    }

    @Test
    void refusesHostileLists() {
        var keeper = items.actor(Post.INFORMATION_OFFICER);
        var imports = context.getBean(ImportDocuments.class);
        for (var hostile : List.of(
                new byte[0],
                new byte[] {'P', 'K', 3, 4, 0, 0},
                new byte[6 * 1024 * 1024],
                "%PDF-1.7\n\0".getBytes(StandardCharsets.UTF_8),
                ",".repeat(5000).getBytes(StandardCharsets.UTF_8),
                "\"".getBytes(StandardCharsets.UTF_8),
                csv(SheetColumns.DOCUMENTS, "=1+1,<script>,x,2024-13-01,,,,"))) {
            assertThat(imports.of(
                                    keeper,
                                    new Upload(agency.id(), SheetColumns.DOCUMENTS, "a.xlsx", hostile),
                                    Mode.APPLY)
                            .isRefused())
                    .isTrue();
        }
        assertThat(documents.of(agency.id())).isEmpty();
    }

    @Test
    void listsWhatWasPublishedSinceTheLastTransferToTheSameReceiver() {
        items.published(items.content("第一条移送的信息"));
        var office = items.actor(Post.DISCLOSURE_OFFICE);
        var prepare = context.getBean(PrepareTransfer.class);
        var transfers = context.getBean(Transfers.class);

        var first = value(prepare.of(office, agency.id(), ReceiverKind.ARCHIVE, "登记市档案馆"));
        assertThat(transfers.find(first).orElseThrow().lines())
                .extracting(Transfer.Line::title)
                .contains("第一条移送的信息");
        assertThat(reasons(prepare.of(office, agency.id(), ReceiverKind.ARCHIVE, "登记市档案馆")))
                .containsExactly(Reason.NOTHING_THERE);
        items.published(items.content("第二条移送的信息"));
        var library = value(prepare.of(office, agency.id(), ReceiverKind.LIBRARY, "登记市图书馆"));
        assertThat(transfers.find(library).orElseThrow().lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(transfers.due(agency.id(), ReceiverKind.ARCHIVE, "登记市档案馆"))
                .extracting(Transfer.Line::title)
                .containsExactly("第二条移送的信息");

        var describe = context.getBean(DescribeCopies.class);
        assertThat(reasons(describe.of(office, first, Map.of(1, new Copies(0, 3, "合订本")))))
                .containsExactly(Reason.NOT_A_COUNT);
        value(describe.of(office, first, Map.of(1, new Copies(12, 3, " 合订本 "))));
        assertThat(transfers.find(first).orElseThrow().lines().getFirst().copies())
                .isEqualTo(new Copies(12, 3, "合订本"));
        var neighbour = city.actor(city.departments().get(next % 8), Post.DISCLOSURE_OFFICE);
        assertThatThrownBy(() -> describe.of(neighbour, first, Map.of(1, new Copies(1, 1, ""))))
                .isInstanceOf(NotAllowedException.class);

        var handOver = context.getBean(HandOver.class);
        var day = LocalDate.of(2024, 3, 8);
        value(handOver.of(office, first, day, "接收员", Optional.empty()));
        assertThat(transfers.last(agency.id())).contains(day);
        assertThat(reasons(handOver.of(office, first, day, "接收员", Optional.empty())))
                .containsExactly(Reason.NOT_NOW);
        assertThat(reasons(describe.of(office, first, Map.of(1, new Copies(1, 1, "")))))
                .containsExactly(Reason.NOT_NOW);
        assertThatThrownBy(() -> handOver.of(items.actor(Post.SECTION_CLERK), library, day, "接收员", Optional.empty()))
                .isInstanceOf(NotAllowedException.class);
    }

    private Upload figures(byte[] csv) {
        return new Upload(agency.id(), SheetColumns.FIGURES, "数.csv", csv);
    }

    private static byte[] csv(SheetColumns columns, String rows) {
        return (String.join(",", columns.headings()) + "\r\n" + rows + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private ItemContent normative(String title, String writtenOn, int serial) {
        var day = LocalDate.parse(writtenOn);
        return ItemContent.blank(items.column(StatutoryMatter.OTHER), ItemKind.NORMATIVE_DOCUMENT, agency.name())
                .titled(title)
                .summarised(title)
                .numbered("登规" + agency.id().value() + "〔" + day.getYear() + "〕" + serial + "号")
                .with(Dates.written(day))
                .withBody("<p>" + title + "</p>");
    }

    private static NewDocument opening(String title, String number, Optional<LocalDate> repealedOn) {
        return new NewDocument(
                ItemKind.NORMATIVE_DOCUMENT,
                title,
                Optional.of(number),
                LocalDate.of(2010, 1, 8),
                Optional.empty(),
                repealedOn,
                Optional.empty(),
                "纸质登记簿");
    }

    private static NewFigure charges(String from, String until, String amount) {
        return new NewFigure(
                PeriodicFigure.CHARGES,
                LocalDate.parse(from),
                LocalDate.parse(until),
                new BigDecimal(amount),
                "财务科",
                "收费统计表",
                Optional.empty(),
                Optional.empty());
    }

    private RegisteredDocument document(Item item) {
        return documents.find(new DocumentKey.OfItem(item.id())).orElseThrow();
    }

    private Item items(Item item) {
        return context.getBean(Items.class).find(item.id()).orElseThrow();
    }

    private String count(String column, int year) {
        return figure("proactive/normativeDocuments/" + column, year);
    }

    private String figure(String place, int year) {
        return annual.of(agency.id(), year).stream()
                .filter(figure -> figure.place().equals(place))
                .map(figure -> figure.value().toPlainString())
                .findFirst()
                .orElseThrow();
    }
}
