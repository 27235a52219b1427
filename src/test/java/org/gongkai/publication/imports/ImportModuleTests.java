package org.gongkai.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Post;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.Storing;
import org.gongkai.portal.OldAddresses;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemSaving;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.review.Reviews;
import org.gongkai.review.Seen;
import org.gongkai.review.act.ApproveMatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From a table to the public, item by item; and what is refused. */
@SiteTest
class ImportModuleTests {

    private static final String TABLE = """
            标题,文号,成文日期,索引号,发布日期,正文,体裁,原地址
            审计整改办法,临审发[2021]03号,2021年3月1日,000000099/2021-00151,2021-03-04,"第一条 为了规范。
            第二条 施行。",行政规范性文件,https://old.example.gov.cn/zwgk/t20210304_1.html
            没有日期的信息,,昨天,,,正文,
            ,,2022-01-01,,,没有标题,
            工作动态一则,,2022/5/6,,,<p onclick="x()">动态<script>alert(1)</script></p>,工作动态
            含身份证号,,2022-05-06,,,身份证号 11010519491231002X,
            第三条信息,,20220607,,,正文三,
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    ImportBatches batches;

    @Autowired
    Items items;

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final int serial = SERIAL.incrementAndGet();
    private ACity city;
    private Agency agency;
    private AnItem fixture;

    @BeforeEach
    void city() {
        city = ACity.in(context, "plidao", "批导市", 2, 0);
        agency = city.departments().getFirst();
        fixture = AnItem.of(context, city, agency);
    }

    @Test
    void takesWhatIsSoundAndTellsWhyTheRestIsNot() throws IOException {
        var batch = read(table().getBytes(StandardCharsets.UTF_8));

        assertThat(batch.state()).isEqualTo(ImportState.READ);
        assertThat(batch.taken()).isEqualTo(6);
        assertThat(batch.accepted()).isEqualTo(3);
        assertThat(batches.refused(batch.id(), 1, 10))
                .extracting(row -> row.place() + " " + row.faults().getFirst().key())
                .containsExactly("3 fault.not-a-day", "4 fault.missing", "6 fault.personal-number");
        assertThat(count("select count(*) from publication.item where agency_id = "
                        + agency.id().value() + " and id in "
                        + "(select item_id from publication.import_row where batch_id = "
                        + batch.id().value() + ")"))
                .isZero();
    }

    @Test
    void readsWhatExcelWritesHere() throws IOException {
        var batch = read(table().getBytes(Charset.forName("GB18030")));
        assertThat(batches.rows(batch.id(), 1, 1).getFirst().title()).isEqualTo("审计整改办法");
    }

    @Test
    void publishesEachItemOfASignedBatchThatNobodyChangedSince() throws IOException {
        var clerk = city.actor(agency, Post.SECTION_CLERK);
        var batch = read(table().getBytes(StandardCharsets.UTF_8));
        done(act(CreateImported.class).of(clerk, batch.id()));
        work(batch);
        var ids = batches.rows(batch.id(), 1, 10).stream()
                .flatMap(row -> row.item().stream())
                .toList();
        var changed = items.find(ids.getLast()).orElseThrow();
        done(act(SubmitImport.class).of(clerk, batch.id()));
        assertThat(act(SaveItem.class)
                        .of(
                                clerk,
                                changed.id(),
                                changed.revision(),
                                changed.content().titled("改过的")))
                .isInstanceOf(ItemSaving.Saved.class);
        fixture.screened(items.find(ids.getFirst()).orElseThrow());
        sign(batch, Post.INFORMATION_OFFICER);
        sign(batch, Post.LEADER_IN_CHARGE);
        assertThat(act(PublishedItems.class).find(ids.getFirst())).isEmpty();
        sign(batch, Post.HEAD_OF_AGENCY);
        work(batch);

        var after = batches.rows(batch.id(), 1, 10).stream()
                .flatMap(row -> row.outcome().stream())
                .toList();
        assertThat(after)
                .containsExactly(ImportRow.Outcome.PUBLISHED, ImportRow.Outcome.HELD, ImportRow.Outcome.CHANGED);
        var published = act(PublishedItems.class).find(ids.getFirst()).orElseThrow();
        assertThat(published.index().text()).isEqualTo("000000099/2021-" + String.format(Locale.ROOT, "%05d", serial));
        assertThat(published.content().documentNumber()).contains("临审发〔2021〕" + serial + "号");
        assertThat(act(OldAddresses.class).find("/zwgk/t20210304_1.html"))
                .contains("/items/" + ids.getFirst().value() + "/");
        assertThat(items.find(ids.get(1)).orElseThrow().state()).isEqualTo(ItemState.SIGNED);
        assertThat(fixture.screened(items.find(ids.get(1)).orElseThrow()).state())
                .isEqualTo(ItemState.PUBLISHED);
        assertThat(items.find(ids.get(1)).orElseThrow().content().body()).isEqualTo("<p>动态</p>");
        assertThat(batches.find(batch.id()).orElseThrow().state()).isEqualTo(ImportState.PUBLISHED);
    }

    @Test
    void goesOnWhereAnotherProcessStopped() throws IOException {
        var batch = start(table().getBytes(StandardCharsets.UTF_8), "表.csv");
        var stopped = List.of(
                new ReadRow(1, "2", "审计整改办法", Optional.empty(), List.of(RowFault.of("title", "fault.missing"))));
        act(TransactionTemplate.class)
                .executeWithoutResult(status -> act(ImportRegister.class).read(batch, stopped, batch.startedAt()));

        work(batch);

        assertThat(batches.find(batch.id()).orElseThrow().taken()).isEqualTo(6);
        assertThat(batches.rows(batch.id(), 1, 10))
                .extracting(ImportRow::number)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void whatCannotBeReadIsToldInWords() throws IOException {
        assertThat(read("栏目,正文\nx,y".getBytes(StandardCharsets.UTF_8)).trouble().orElseThrow())
                .contains("标题");
        assertThat(read(new byte[0]).trouble().orElseThrow()).contains("空");
    }

    @Test
    void anotherAgencysImportIsNobodysBusiness() throws IOException {
        var batch = read(table().getBytes(StandardCharsets.UTF_8));
        var stranger = city.actor(city.departments().getLast(), Post.DISCLOSURE_OFFICE);
        assertThat(batches.visible(stranger, batch.id())).isEmpty();
        assertThatThrownBy(() -> act(CreateImported.class).of(stranger, batch.id()))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> act(SubmitImport.class).of(stranger, new ImportId(Long.MAX_VALUE)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void readsAFolderOfFilesWithItsFoldersAsColumnsAndTakesAttachmentsIn() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            entry(
                    out,
                    "其他信息.csv",
                    "标题,成文日期,正文文件,附件\n带附件的信息,2024-01-05,正文/一.txt,附件/表.csv\n缺文件的信息,2024-01-05,正文/没有.txt,\n");
            entry(out, "正文/一.txt", "第一段\n\n第二段");
            entry(out, "附件/表.csv", "项目,金额\n甲,1\n");
        }
        var batch = start(zip.toByteArray(), "包.zip");
        work(batch);

        var rows = batches.rows(batch.id(), 1, 10);
        assertThat(rows.getFirst().faults()).isEmpty();
        assertThat(rows.getLast().faults()).extracting(RowFault::key).contains("fault.file-missing");
        done(act(CreateImported.class).of(city.actor(agency, Post.SECTION_CLERK), batch.id()));
        work(batch);
        var item = items.find(rows.getFirst().item().orElseThrow()).orElseThrow();
        assertThat(item.content().body()).isEqualTo("<p>第一段</p><p>第二段</p>");
        assertThat(item.content().attachments()).extracting(Attachment::name).containsExactly("表.csv");
    }

    /** With numbers that no other test has used. */
    private String table() {
        return TABLE.replace("03号", serial + "号").replace("00151", String.format(Locale.ROOT, "%05d", serial));
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void sign(ImportBatch batch, Post post) {
        var review = act(Reviews.class).find(batch.id().matter()).orElseThrow();
        act(ApproveMatter.class).of(city.actor(agency, post), review.id(), Seen.of(review), Optional.empty());
    }

    private ImportBatch read(byte[] table) throws IOException {
        var batch = start(table, "表.csv");
        work(batch);
        return batches.find(batch.id()).orElseThrow();
    }

    /** The site's own clock may be at it in this moment. */
    private void work(ImportBatch batch) {
        while (batches.find(batch.id()).orElseThrow().state().isAtWork()) {
            act(ImportWork.class).look();
        }
    }

    private ImportBatch start(byte[] content, String name) throws IOException {
        var stored = act(FileStore.class).store(new ByteArrayInputStream(content), 1 << 20, "text/csv", "测试");
        assertThat(stored).isInstanceOf(Storing.Stored.class);
        var file = ((Storing.Stored) stored).file();
        var given = new StartImport.Given(
                name,
                ImportKind.TABLE,
                new ImportBatch.Source(file.sha256(), true),
                fixture.column(StatutoryMatter.OTHER),
                ItemKind.NEWS,
                Set.of("000000099"));
        return done(act(StartImport.class).of(city.actor(agency, Post.SECTION_CLERK), agency.id(), given));
    }

    private static ImportBatch done(Importing importing) {
        assertThat(importing).isInstanceOf(Importing.Done.class);
        return ((Importing.Done) importing).batch();
    }

    private long count(String sql) {
        return act(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private <T> T act(Class<T> type) {
        return context.getBean(type);
    }
}
