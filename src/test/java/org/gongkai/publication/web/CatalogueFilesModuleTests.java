package org.gongkai.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Validity;
import org.gongkai.publication.act.SetValidity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The catalogue to take away holds what is public, with what the law has a catalogue tell, and nothing else. */
@SiteTest
class CatalogueFilesModuleTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    private Agency bureau;
    private AnItem items;

    @BeforeEach
    void bureauPublishes() {
        var city = ACity.in(context, "mlxz", "目录下载市", 1, 0);
        bureau = city.departments().getFirst();
        items = AnItem.of(context, city, bureau);
    }

    @Test
    void filesHoldWhatIsPublicAndNothingThatIsNot() throws Exception {
        var shown = items.published(items.content("=下载所示的信息").numbered("目财发〔2024〕9号"));
        items.draft(items.content("下载不得所示的草稿"));
        items.screened(items.submitted(items.content("下载不得所示的送审稿")));
        items.throughTheChain(items.screened(items.submitted(items.content("下载不得所示的依申请公开件")
                .with(new Disclosure(Disclosure.Attribute.ON_REQUEST, Optional.empty(), Optional.empty())))));
        items.withdrawn(items.published(items.content("下载不得所示的撤回件")), Post.DISCLOSURE_OFFICE);

        var year = LocalDate.now(context.getBean(Clock.class)).getYear();
        for (var part : List.of("all", Integer.toString(year))) {
            assertThat(new String(get(file(part + ".csv")).body(), StandardCharsets.UTF_8))
                    .startsWith("\uFEFF\"索引号\",\"名称\",\"内容概述\",\"生成日期\"")
                    .contains("\"'=下载所示的信息\",\"'=下载所示的信息的概述\",2024-03-01,\"" + bureau.name() + "\",\"目财发〔2024〕9号\"")
                    .contains("/items/" + shown.id().value() + "/\"")
                    .doesNotContain("不得所示");
            assertThat(cells(get(file(part + ".xlsx")).body()))
                    .contains("=下载所示的信息", "2024-03-01", "目财发〔2024〕9号")
                    .noneMatch(cell -> cell.contains("不得所示"));
        }
        for (var path : List.of(file("1999.csv"), file("all.pdf"), file("20.xlsx"))) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void fileHasAChineseNameAndIsNotSentAgainWhileNothingChanges() throws Exception {
        items.published(items.content("条件下载之一"));
        var first = get(file("all.xlsx"));
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(URLDecoder.decode(
                        first.headers().firstValue("Content-Disposition").orElseThrow(), StandardCharsets.UTF_8))
                .startsWith("attachment")
                .contains(bureau.name() + "政府信息公开目录.xlsx");
        assertThat(get(file("all.xlsx"), "If-None-Match", tag).statusCode()).isEqualTo(304);

        items.published(items.content("条件下载之二"));
        assertThat(get(file("all.xlsx"), "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    /** While the one turn to make a file is taken, whoever has it already is told so at once. */
    @Test
    void whetherAFileHasChangedIsToldWithoutMakingIt() throws Exception {
        items.published(items.content("不用再做"));
        var tag = tag("all.csv");
        var making = context.getBean(CatalogueFiles.class).making;

        making.acquire();
        try {
            assertThat(get(file("all.csv"), "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(get(file("all.csv"), "If-None-Match", "\"other\", " + tag)
                            .statusCode())
                    .isEqualTo(304);
        } finally {
            making.release();
        }
    }

    @Test
    void everyChangeOfWhatIsPublicMakesAnotherFile() throws Exception {
        var tags = new ArrayList<String>();
        var item = items.published(
                items.content("目录变动").of(ItemKind.NORMATIVE_DOCUMENT).numbered("目动发〔2024〕3号"));
        tags.add(tag("all.csv"));
        items.draft(items.content("草稿不改变目录"));
        assertThat(tag("all.csv")).isEqualTo(tags.getLast()).isNotEqualTo(tag("all.xlsx"));

        context.getBean(SetValidity.class)
                .of(items.actor(Post.DISCLOSURE_OFFICE), item.id(), Validity.REPEALED, "被新文件代替");
        tags.add(tag("all.csv"));
        items.withdrawn(items.published(items.content("又一条")), Post.DISCLOSURE_OFFICE);
        tags.add(tag("all.csv"));
        items.withdrawn(item, Post.DISCLOSURE_OFFICE);

        assertThat(tags).doesNotHaveDuplicates();
        items.published(items.content("最后一条"));
        assertThat(tags).doesNotContain(tag("all.csv"));
        assertThat(new String(
                        get(file("all.csv"), "If-None-Match", tags.getLast()).body(), StandardCharsets.UTF_8))
                .doesNotContain("目录变动");
    }

    private String tag(String name) throws Exception {
        return get(file(name)).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void listOfEverythingLeadsToItsFiles() throws Exception {
        items.published(items.content("可以下载"));
        var page = Jsoup.parse(
                new String(get("/agencies/" + bureau.slug() + "/content/").body(), StandardCharsets.UTF_8));

        assertThat(page.select("a[download]").eachAttr("href")).containsExactly(file("all.xlsx"), file("all.csv"));
        assertThat(page.select("a[download]").eachAttr("download"))
                .containsExactly(bureau.name() + "政府信息公开目录.xlsx", bureau.name() + "政府信息公开目录.csv");
    }

    private static List<String> cells(byte[] workbook) throws IOException {
        var cells = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell))));
        }
        return cells;
    }

    private String file(String name) {
        return "/agencies/" + bureau.slug() + "/content/catalogue/files/" + name;
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        for (var at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
