package org.gongkai.publication.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.access.SignedIn;
import org.gongkai.document.safety.MadeFiles;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.Storing;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AgencyCode;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.SiteProfile;
import org.gongkai.publication.SiteProfiles;
import org.gongkai.publication.act.KeepSiteProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rows and folders that are not this agency's, or are not what the editor would take. */
@SiteTest
class ImportRefusalModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ImportBatches batches;

    @Autowired
    ImportFolders folders;

    private ACity city;
    private Agency agency;
    private AnItem made;

    @BeforeEach
    void build() {
        city = ACity.in(context, "jushou", "拒收市", 3, 0);
        agency = city.departments().getFirst();
        made = AnItem.of(context, city, agency);
    }

    @Test
    void anIndexNumberBeginsWithACodeThatTheAgencyHasOrHad() throws IOException {
        var own = code(agency);
        var table = "标题,成文日期,索引号,正文\n"
                + "本机关的,2020-01-02,%s/2020-00001,正文\n".formatted(own)
                + "以前代码的,2020-01-02,000000088/2020-00001,正文\n"
                + "别的机关的,2020-01-02,000000077/2020-00001,正文\n";

        var batch = read(table, Set.of("0000-00088"));

        assertThat(refused(batch)).containsExactly("4 index fault.index-not-own");
        assertThat(batch.formerCodes()).containsExactly("000000088");
    }

    @Test
    void aCodeThatAnotherAgencyHasTodayIsNobodysFormerCode() throws IOException {
        AnItem.of(context, city, city.departments().get(1));

        assertThat(begun("标题\n", "表.csv", Set.of(code(city.departments().get(1)))))
                .isEqualTo(new Importing.Unknown("formerCodes"));
        assertThat(begun("标题\n", "表.csv", Set.of("不是代码"))).isEqualTo(new Importing.Unknown("formerCodes"));
        assertThat(begun("标题\n", "表.csv", Set.of(code(agency)))).isInstanceOf(Importing.Done.class);
    }

    /** A unified social credit code holds the organisation code from before 2015 (GB 32100). */
    @Test
    void theCodeWithinAnotherAgencysCodeIsNobodyElsesFormerCode() throws IOException {
        var neighbour = city.departments().get(2);
        var old =
                AgencyCode.completing("%08d".formatted(neighbour.id().value())).text();
        var profiles = context.getBean(SiteProfiles.class);
        var before = profiles.of(neighbour.id());
        var whole = AgencyCode.completing("11440000" + old).text();
        context.getBean(KeepSiteProfile.class)
                .of(
                        city.actor(neighbour, Post.DISCLOSURE_OFFICE),
                        new SiteProfile(
                                neighbour.id(),
                                Optional.of(whole),
                                before.siteName(),
                                before.theme(),
                                before.office(),
                                before.version()))
                .value();

        assertThat(begun("标题\n", "表.csv", Set.of(old))).isEqualTo(new Importing.Unknown("formerCodes"));
        assertThat(begun("标题\n", "表.csv", Set.of(whole))).isEqualTo(new Importing.Unknown("formerCodes"));
    }

    @Test
    void aCodeThatHoldsAnotherAgencysCodeIsNobodyElsesFormerCode() throws IOException {
        AnItem.of(context, city, city.departments().get(1));
        var theirs = code(city.departments().get(1));
        var holding = AgencyCode.completing("11440000" + theirs).text();

        assertThat(theirs).hasSize(9);
        assertThat(begun("标题\n", "表.csv", Set.of(holding))).isEqualTo(new Importing.Unknown("formerCodes"));
    }

    @Test
    void aNumberBelongsToOneItem() throws IOException {
        var head = "标题,文号,成文日期,索引号,正文,体裁\n";
        var first = head + "一,拒审发〔2020〕1号,2020-01-02,000000066/2020-00001,正文,行政规范性文件\n"
                + "二,拒审发〔2020〕1号,2020-01-02,,正文,其他文件\n"
                + "三,,2020-01-02,000000066/2020-00001,正文,工作动态\n"
                + "四,拒审发〔2020〕1号,2020-01-02,,正文,工作动态\n";
        assertThat(refused(read(first, Set.of("000000066"))))
                .containsExactly("3 documentNumber fault.document-number-taken", "4 index fault.index-taken");

        var again = read(first, Set.of("000000066"));

        assertThat(refused(again))
                .contains("2 documentNumber fault.document-number-taken")
                .hasSize(3);
    }

    @Test
    void aRowIsWhatTheEditorWouldTake() throws IOException {
        var table = "标题,成文日期,正文,语种\n" + "长".repeat(201) + ",2020-01-02,正文,\n语种不明,2020-01-02,正文,汉语\n";

        assertThat(refused(read(table, Set.of())))
                .containsExactly("2 title fault.too-long", "3 language fault.language-unknown");
    }

    @Test
    void whatIsNoTextIsLeftOutOfATableAndOfAPage() throws IOException {
        var csv = read("标题,成文日期,正文,主题分类\n带\0零字符,2020-01-02,正\0文,分\0类\n", Set.of());
        assertThat(batches.accepted(csv.id(), 0, 9))
                .extracting(ImportRow::title)
                .containsExactly("带零字符");

        var page = "<html><head><title>网\0页</title><meta name=\"ArticleTitle\" content=\"网\0页标\0题\">"
                + "<meta name=\"PubDate\" content=\"2020-01-02\"></head><body><div id=\"zoom\"><p>正\0文一段</p></div></body></html>";
        var pages = worked(done(
                begun(MadeFiles.zip(Map.of("a.html", page.getBytes(UTF_8))), "页.zip", ImportKind.PAGES, Set.of())));
        assertThat(pages.accepted()).isEqualTo(1);

        for (var batch : List.of(csv, pages)) {
            context.getBean(CreateImported.class).of(made.actor(Post.SECTION_CLERK), batch.id());
            assertThat(worked(batch).state()).isEqualTo(ImportState.CREATED);
        }
    }

    @Test
    void aTableWithARowWithoutEndIsBrokenAndSaysWhere() throws IOException {
        var batch = read("标题,成文日期,正文\n一,2020-01-02,正文\n二,2020-01-02,\"" + "文".repeat(4_100_000), Set.of());

        assertThat(batch.state()).isEqualTo(ImportState.BROKEN);
        assertThat(batch.trouble().orElseThrow()).contains("第 3 行");
    }

    @Test
    void filesOfAFolderTellTheirDayInTheNameOrAtTheEndOfTheText() throws IOException {
        var folder = MadeFiles.zip(Map.of(
                "工作动态/2019-03-05 公开日活动简讯.txt", "三月五日举办公开日活动。".getBytes(UTF_8),
                "通知/安全生产自查通知.txt", "各科室：\n请自查。\n临江市审计局\n二〇一九年六月三日".getBytes(UTF_8),
                "通知/没有日期.txt", "正文。".getBytes(UTF_8)));
        var batch = worked(done(begun(folder, "往年信息.zip", ImportKind.FILES, Set.of())));

        assertThat(refused(batch)).containsExactly("通知/没有日期.txt writtenOn fault.no-day");
        assertThat(batches.accepted(batch.id(), 0, 9))
                .extracting(ImportRow::title)
                .containsExactlyInAnyOrder("公开日活动简讯", "安全生产自查通知");
    }

    @Test
    void anAgencySeesTheFoldersThatWereLaidReadyForItAlone() throws IOException {
        var other = city.departments().get(1);
        var imports = Path.of(context.getEnvironment().getRequiredProperty("gongkai.data"), "imports");
        Files.createDirectories(imports.resolve(agency.slug()).resolve("本机关的旧网站"));
        Files.createDirectories(imports.resolve(other.slug()).resolve("邻局的旧网站"));

        assertThat(folders.ready(agency)).containsExactly("本机关的旧网站");
        for (var name : List.of("邻局的旧网站", "../" + other.slug() + "/邻局的旧网站", "..", "没有的")) {
            assertThat(begun(new ImportBatch.Source(name, false), name, ImportKind.PAGES, Set.of()))
                    .as(name)
                    .isEqualTo(new Importing.Unknown("folder"));
        }
    }

    @Test
    void aSignerCanReadEveryItemThatIsSigned() throws Exception {
        var rows = IntStream.rangeClosed(1, 230)
                .mapToObj(number -> "第" + number + "条," + (number % 2 == 0 ? "" : "2020-01-02") + ",正文")
                .collect(Collectors.joining("\n"));
        var batch = read("标题,成文日期,正文\n" + rows, Set.of());
        var head = SignedIn.as(city.signInName(agency, Post.HEAD_OF_AGENCY), context);
        var neighbour = SignedIn.as(city.signInName(city.departments().get(1), Post.HEAD_OF_AGENCY), context);
        var path = "/desk/imports/" + batch.id().value() + "/signed/";

        assertThat(batch.accepted()).isEqualTo(115);
        assertThat(head.get(path).body()).contains("第1条", "第199条").doesNotContain("第2条", "第201条");
        assertThat(head.get(path + "?page=2").body()).contains("第201条", "第229条").doesNotContain("第199条");
        assertThat(neighbour.get(path).statusCode()).isEqualTo(404);
        assertThat(head.get("/desk/imports/" + batch.id().value() + "/").statusCode())
                .isEqualTo(200);
    }

    private String code(Agency whose) {
        return context.getBean(SiteProfiles.class).of(whose.id()).code().orElseThrow();
    }

    /** Place, field and fault of each row that was refused. */
    private List<String> refused(ImportBatch batch) {
        return batches.refused(batch.id(), 1, 100).stream()
                .map(row -> row.place() + " " + row.faults().getFirst().field() + " "
                        + row.faults().getFirst().key())
                .toList();
    }

    private ImportBatch read(String table, Set<String> codes) throws IOException {
        return worked(done(begun(table, "表.csv", codes)));
    }

    private Importing begun(String table, String name, Set<String> codes) throws IOException {
        return begun(table.getBytes(UTF_8), name, ImportKind.TABLE, codes);
    }

    private Importing begun(byte[] content, String name, ImportKind kind, Set<String> codes) throws IOException {
        var stored = (Storing.Stored) context.getBean(FileStore.class)
                .store(new ByteArrayInputStream(content), content.length, "text/csv", "测试");
        return begun(new ImportBatch.Source(stored.file().sha256(), true), name, kind, codes);
    }

    private Importing begun(ImportBatch.Source source, String name, ImportKind kind, Set<String> codes) {
        var given = new StartImport.Given(name, kind, source, made.column(StatutoryMatter.OTHER), ItemKind.NEWS, codes);
        return context.getBean(StartImport.class).of(made.actor(Post.SECTION_CLERK), agency.id(), given);
    }

    private static ImportBatch done(Importing importing) {
        assertThat(importing).isInstanceOf(Importing.Done.class);
        return ((Importing.Done) importing).batch();
    }

    /** The site's own clock may be at it in this moment. */
    private ImportBatch worked(ImportBatch batch) {
        while (batches.find(batch.id()).orElseThrow().state().isAtWork()) {
            context.getBean(ImportWork.class).look();
        }
        return batches.find(batch.id()).orElseThrow();
    }
}
