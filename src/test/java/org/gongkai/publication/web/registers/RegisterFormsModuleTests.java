package org.gongkai.publication.web.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.publication.register.Entered.value;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.EntryId;
import org.gongkai.publication.register.FigureRegister;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.Transfer.ReceiverKind;
import org.gongkai.publication.register.Transfers;
import org.gongkai.publication.register.act.EnterDocument;
import org.gongkai.publication.register.act.NewDocument;
import org.gongkai.publication.register.act.PrepareTransfer;
import org.gongkai.publication.register.act.StartCleanUp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A form of a register that is refused comes back with all that was sent, where the page can be asked for again. */
@SiteTest
class RegisterFormsModuleTests {

    private static SignedIn office;

    @Autowired
    ApplicationContext context;

    private ACity city;
    private Agency agency;

    @BeforeEach
    void office() throws Exception {
        city = ACity.in(context, "dengbiao", "登表市", 2, 0);
        agency = city.departments().getFirst();
        if (office == null) {
            office = SignedIn.as(city.signInName(agency, Post.DISCLOSURE_OFFICE), context);
        }
    }

    @Test
    void refusesWhatIsTickedInNoListAndKeepsWhatIs() throws Exception {
        var entry = entered("表单里的办法");
        var id = value(context.getBean(StartCleanUp.class).of(keeper(), agency.id(), LocalDate.of(2012, 12, 31)));
        var path = RegisterPath.CLEAN_UPS + id.value() + "/";
        for (var odd : List.of(
                "1&document=",
                "&document=1",
                "x&document=1",
                "-1&document=1",
                "99999999999&document=1",
                "77&document=1")) {
            var again = refused(path, "act=decide&decision=expire&reason=依据&document=" + odd);
            assertThat(errors(again)).as(odd).containsExactly("#document 所选的文件不在清单中，请刷新页面后重新勾选。");
            assertThat(again.select("input[name=document][value=1]").hasAttr("checked"))
                    .as(odd)
                    .isTrue();
        }
        assertThat(errors(refused(path, "act=decide&decision=expire&reason=依据")))
                .containsExactly("#document 请勾选要作出决定的文件。");

        var again = refused(
                path + "?show=undecided", "act=decide&decision=&decision=keep&document=1&document=1&reason=依据某某");
        assertThat(errors(again)).containsExactly("#decision 请填写清理决定。");
        assertThat(again.select("#reason").val()).isEqualTo("依据某某");
        assertThat(again.select(".counts [aria-current]").text()).isEqualTo("未决定");
        assertThat(errors(refused(path, "act=cancel&cancelReason="))).containsExactly("#cancelReason 请填写取消的原因。");
        assertThat(sent(path, "act=decide&decision=keep&document=1&document=1&reason=依据")
                        .statusCode())
                .isEqualTo(302);
        assertThat(entry).isNotNull();
    }

    @Test
    void keepsWhatWasTypedOfDocuments() throws Exception {
        var path = RegisterPath.DOCUMENTS + new DocumentKey.OfEntry(entered("效力有变的办法")).text() + "/";
        var dated = refused(path, "act=validity&validity=EXPIRED&validityOn=2024-02-30&reason=依据决定");
        assertThat(errors(dated)).containsExactly("#validityOn 效力日期“2024-02-30”不是日期，请按 2024-03-01 的样式填写。");
        assertThat(dated.select("#validity [selected]").val()).isEqualTo("EXPIRED");
        assertThat(dated.select("#reason").val()).isEqualTo("依据决定");

        var cancelled = refused(path, "act=cancel&voidReason=" + "长".repeat(301));
        assertThat(errors(cancelled)).containsExactly("#voidReason 撤销的原因最多 300 个字，请缩短后重新填写。");
        assertThat(cancelled.select("details[open] #voidReason").val()).hasSize(301);

        var form = refused(
                RegisterPath.DOCUMENTS + "new", "at=" + at() + "&kind=rule&title=&source=台账&issuedOn=2012-01-01");
        assertThat(errors(form)).containsExactly("#title 请填写名称。");
        assertThat(form.select("#source").val()).isEqualTo("台账");
    }

    @Test
    void keepsTheFileThatWasSentWithAFigureForWhoSentIt() throws Exception {
        var path = RegisterPath.FIGURES + "new";
        var fields = new String[] {
            "at",
            at(),
            "figure",
            "penalties",
            "from",
            "2023-01-01",
            "until",
            "2023-12-31",
            "source",
            "执法系统",
            "evidence",
            "统计表"
        };
        var answer = office.send(multipart(path, "年度.csv", fields));
        assertThat(answer.statusCode()).isEqualTo(422);
        var again = Jsoup.parse(answer.body());
        assertThat(errors(again)).containsExactly("#amount 请填写数量。");
        assertThat(again.select("#source").val()).isEqualTo("执法系统");
        assertThat(again.select("#file-waiting").text()).contains("年度.csv");
        var waiting = again.select("input[name=waiting]").val();

        var neighbour = SignedIn.as(city.signInName(city.departments().getLast(), Post.DISCLOSURE_OFFICE), context);
        var theirs = neighbour.send(form(
                neighbour,
                path,
                "at=" + city.departments().getLast().id().value()
                        + "&figure=penalties&from=2023-01-01&until=2023-12-31&amount=1&source=a&evidence=b&waiting="
                        + waiting));
        assertThat(errors(Jsoup.parse(theirs.body()))).containsExactly("#file 文件已经过期，请重新选择。");

        var entered = sent(
                path,
                String.join(
                        "&",
                        "at=" + at(),
                        "figure=penalties",
                        "from=2023-01-01",
                        "until=2023-12-31",
                        "source=执法系统",
                        "evidence=统计表",
                        "amount=7",
                        "waiting=" + waiting));
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(context.getBean(FigureRegister.class).of(agency.id(), 2023))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.file().orElseThrow().name()).isEqualTo("年度.csv"));
        for (var none : List.of("------------------------------------", "x")) {
            assertThat(sent(path, "at=" + at() + "&waiting=" + none).statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void keepsWhatWasTypedOfTransfers() throws Exception {
        var list = RegisterPath.TRANSFERS + "?at=" + at();
        var prepared = refused(list, "act=prepare&receiverKind=LIBRARY&receiver=");
        assertThat(errors(prepared)).contains("#receiver 请填写接收单位。");
        assertThat(prepared.select("#receiverKind [selected]").val()).isEqualTo("LIBRARY");
        assertThat(errors(refused(list, "act=prepare&receiverKind=NOBODY&receiver=图书馆")))
                .containsExactly("#receiverKind 请填写接收单位类别。");
        for (var days : List.of("", "x", "6", "99999999999", "6&days=30")) {
            assertThat(errors(refused(list, "act=days&days=" + days))).as(days).hasSize(1);
        }

        var items = AnItem.of(context, city, agency);
        items.published(items.content("登表市移送的信息"));
        var id =
                value(context.getBean(PrepareTransfer.class).of(keeper(), agency.id(), ReceiverKind.ARCHIVE, "登表市档案馆"));
        var path = RegisterPath.TRANSFERS + id.value() + "/";
        var handed = refused(path, "act=hand-over&handedOverOn=昨天&receivedBy=李公开");
        assertThat(errors(handed)).hasSize(1);
        assertThat(handed.select("#handedOverOn").val()).isEqualTo("昨天");
        assertThat(handed.select("#receivedBy").val()).isEqualTo("李公开");
        var described = refused(path, "act=copies&pages-1=0&copies-1=x&remark-1=合订");
        assertThat(described.select("#remark-1").val()).isEqualTo("合订");
        assertThat(described.select("#copies-1").val()).isEqualTo("x");
        assertThat(errors(refused(path, "act=cancel&reason="))).containsExactly("#reason 请填写理由。");
        assertThat(context.getBean(Transfers.class).find(id).orElseThrow().isOpen())
                .isTrue();
    }

    @Test
    void refusesAListWithoutAFileAndAnActThatIsNone() throws Exception {
        var path = RegisterPath.FIGURES + "import?at=" + at();
        assertThat(refused(path, "at=" + at()).text()).contains("文件中没有可以导入的内容");
        assertThat(sent(RegisterPath.TRANSFERS, "act=none&at=" + at()).statusCode())
                .isEqualTo(400);
    }

    /** Refused, and at an address that answers who asks for it again. */
    private Document refused(String path, String fields) throws Exception {
        var answer = sent(path, fields);
        assertThat(answer.statusCode()).as(fields).isEqualTo(422);
        assertThat(office.get(path).statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> sent(String path, String fields) throws Exception {
        return office.send(form(office, path, fields));
    }

    /** Fields as they stand, so that one can be sent twice. */
    private static HttpRequest.Builder form(SignedIn somebody, String path, String fields) throws Exception {
        var encoded = Arrays.stream(fields.split("&"))
                .map(field -> field.split("=", 2))
                .map(field -> field[0] + "=" + encoded(field.length > 1 ? field[1] : ""))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(somebody.address(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded + "&_csrf=" + encoded(somebody.token())));
    }

    private static HttpRequest.Builder multipart(String path, String file, String... fields) throws Exception {
        var body = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            body.append(part("name=\"" + fields[i] + "\"", fields[i + 1]));
        }
        body.append(part("name=\"_csrf\"", office.token()));
        body.append(part("name=\"file\"; filename=\"" + file + "\"", "1,2\n"));
        return HttpRequest.newBuilder(office.address(path))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body + "--edge--\r\n"));
    }

    private static String part(String about, String text) {
        return "--edge\r\nContent-Disposition: form-data; " + about + "\r\n\r\n" + text + "\r\n";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Of the summary: where each leads, and what it says. */
    private static List<String> errors(Document page) {
        return page.select(".errors a").stream()
                .peek(link -> assertThat(page.select(link.attr("href")))
                        .as(link.text())
                        .isNotEmpty())
                .map(link -> link.attr("href") + " " + link.text())
                .toList();
    }

    private String at() {
        return Long.toString(agency.id().value());
    }

    private Actor keeper() {
        return city.actor(agency, Post.DISCLOSURE_OFFICE);
    }

    private EntryId entered(String title) {
        return value(context.getBean(EnterDocument.class)
                .of(
                        keeper(),
                        agency.id(),
                        new NewDocument(
                                ItemKind.NORMATIVE_DOCUMENT,
                                title,
                                Optional.empty(),
                                LocalDate.of(2010, 1, 8),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "纸质登记簿")));
    }
}
