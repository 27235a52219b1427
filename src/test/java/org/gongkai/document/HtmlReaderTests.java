package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.document.Reading.grids;
import static org.gongkai.document.Reading.onlyGrid;
import static org.gongkai.document.Reading.paragraphs;
import static org.gongkai.document.Reading.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.gongkai.report.model.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTests {

    private static final String TABLE =
            "<table><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr><tr><td>文件</td><td>4</td><td>5</td><td>6</td></tr></table>";
    private static final List<List<String>> ROWS = List.of(List.of("规章", "1", "2", "3"), List.of("文件", "4", "5", "6"));

    @ParameterizedTest
    @EnumSource
    void everyCellOfAReportComesOut(PublishedFigures figures) {
        var report = new PrintedReport(figures);

        var document = Reading.of(Printing.html(report));

        assertThat(document.format()).isEqualTo(FileFormat.HTML);
        assertThat(document.title()).isEqualTo(report.title());
        assertThat(document.blocks()).isEqualTo(report.blocks());
    }

    @Test
    void tablesThatLayOutThePageAreNoTables() {
        var document = Reading.of("<table width=100%><tr><td colspan=2>导航</td></tr><tr><td>栏目</td><td>"
                + "<table><tr><td><p>二、主动公开</p>" + TABLE + "<p>三、收到</p>" + TABLE + "</td></tr></table>"
                + "</td></tr><tr><td>页脚 2023</td></tr></table>");

        assertThat(paragraphs(document)).containsExactly("导航", "栏目", "二、主动公开", "三、收到", "页脚 2023");
        assertThat(grids(document)).extracting(Reading::rows).containsExactly(ROWS, ROWS);
    }

    @Test
    void aTableOfFiguresSurvivesATableInOneOfItsCells() {
        var document = Reading.of("<table><tr><td><table><tr><td>三、本年度</td></tr><tr><td>办理结果</td></tr></table></td>"
                + "<td>1</td><td>2</td><td>3</td></tr><tr><td>总计</td><td>4</td><td><table><tr><td>5</td></tr></table></td>"
                + "<td>6</td></tr></table>");

        assertThat(rows(onlyGrid(document)))
                .containsExactly(List.of("三、本年度\n办理结果", "1", "2", "3"), List.of("总计", "4", "5", "6"));
    }

    @Test
    void spansAreKeptAndAbsurdOnesCut() {
        var document = Reading.of("<table><tr><td rowspan=65534 colspan=99999999999>甲</td><td>1</td></tr>"
                + "<tr><td colspan='x'>2</td></tr></table><table><tr><td rowspan=2>乙</td><td colspan=2>丙</td></tr>"
                + "<tr><td>3</td><td>4</td></tr></table>");

        assertThat(rows(grids(document).get(1))).containsExactly(List.of("乙:1×2", "丙:2×1"), List.of("3", "4"));
    }

    @Test
    void groupsOfRowsComeInTheOrderTheyShow() {
        var document = Reading.of(
                "<table><tfoot><tr><td>总计</td><td>9</td></tr></tfoot><thead><tr><th rowspan=5>项</th><th>数</th>"
                        + "</tr></thead><tbody><tr><td>规章</td><td>9</td></tr></tbody></table>");

        assertThat(rows(onlyGrid(document))).containsExactly(List.of("项", "数"), List.of("规章", "9"), List.of("总计", "9"));
    }

    @Test
    void whatACellShowsIsJoinedFromItsPieces() {
        var document = Reading.of("<table><tr><td><p><span>自</span><span>然</span></p><p>人</p></td>"
                + "<td>&nbsp;<b>1</b>2<sup></sup>&nbsp;</td></tr><tr><td>商业<br>企业</td><td>\n  3\n </td></tr></table>");

        assertThat(rows(onlyGrid(document))).containsExactly(List.of("自然\n人", "12"), List.of("商业\n企业", "3"));
    }

    @Test
    void whatIsNotShownIsNotRead() {
        var document = Reading.of(
                "<style>p{}</style><script>var a='<table>';</script><p hidden>一</p><p style='DISPLAY : none'>二</p>"
                        + "<!-- 三 --><noscript>四</noscript><select><option>五</option></select><p>六</p>" + TABLE);

        assertThat(paragraphs(document)).containsExactly("六");
    }

    @Test
    void anArticleThatOnlyAScriptShowsIsReadAllTheSame() {
        var document = Reading.of("<p>页眉</p><div style='display:none'>" + TABLE + "</div>");

        assertThat(rows(onlyGrid(document))).isEqualTo(ROWS);
    }

    @Test
    void figuresInFieldsOfAFormAreRead() {
        var document = Reading.of("<input value='搜索'><p>一</p>"
                + TABLE.replace(
                        "<td>1</td>", "<td><input type=text value='1' readonly><input type=hidden value=9></td>"));

        assertThat(paragraphs(document)).containsExactly("一");
        assertThat(rows(onlyGrid(document))).isEqualTo(ROWS);
    }

    @Test
    void pagesThatWordSavedAreRead() {
        var document = Reading.of(
                "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><!--[if gte mso 9]><xml><o:p>1</o:p></xml>"
                        + "<![endif]--></head><body><p class=MsoNormal>一、总体<o:p></o:p>情况<![if !supportEmptyParas]>&nbsp;<![endif]></p>"
                        + TABLE.replace("1", "<p class=MsoNormal><span lang=EN-US>1<o:p></o:p></span></p>")
                        + "</body></html>");

        assertThat(paragraphs(document)).containsExactly("一、总体情况");
        assertThat(rows(onlyGrid(document))).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "utf-8", "iso-8859-1", "nonsense"})
    void theEncodingIsRightWhateverThePageDeclares(String declared) {
        var page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + declared
                + "'></head><body><p>本年新收政府信息公开申请数量</p></body></html>";

        assertThat(paragraphs(Reading.of(page.getBytes(Charset.forName("GB18030")))))
                .containsExactly("本年新收政府信息公开申请数量");
        assertThat(paragraphs(Reading.of(page.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("本年新收政府信息公开申请数量");
    }

    @Test
    void thePortalsNameForTheArticleIsTheTitle() {
        var document =
                Reading.of("<html><head><title>某市人民政府门户网站</title><meta name='ArticleTitle' content='某局2023年报告'></head>"
                        + "<body>" + TABLE + "</body></html>");

        assertThat(document.title()).isEqualTo("某局2023年报告");
    }

    @Test
    void webArchivesAreRead() {
        var page = "<html><body><p>一、总体情况</p>" + TABLE + "</body></html>";
        var archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--=_x\"\r\n\r\n----=_x\r\n"
                + "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----=_x\r\n"
                + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: %s\r\n\r\n%s\r\n----=_x--\r\n";
        var quoted = new StringBuilder();
        for (var each : page.getBytes(StandardCharsets.UTF_8)) {
            quoted.append("=%02X".formatted(each)).append(quoted.length() % 60 < 3 ? "=\r\n" : "");
        }
        var base64 = Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));

        assertThat(rows(onlyGrid(Reading.of(archive.formatted("quoted-printable", quoted)))))
                .isEqualTo(ROWS);
        assertThat(rows(onlyGrid(Reading.of(archive.formatted("base64", base64)))))
                .isEqualTo(ROWS);
    }

    @Test
    void headingsAndNarrativeWithinATablePartIt() {
        var document = Reading.of("<table><tr><td colspan=4>某局年度报告</td></tr><tr><td colspan=4>一、总体情况</td></tr>"
                + "<tr><td colspan=4>" + "工作有序开展。".repeat(20) + "</td></tr><tr><td colspan=4>二、主动公开政府信息情况</td></tr>"
                + "<tr><td colspan=4>第二十条第（一）项</td></tr>" + TABLE.substring(7));

        assertThat(paragraphs(document)).hasSize(4).last().isEqualTo("二、主动公开政府信息情况");
        assertThat(rows(onlyGrid(document)))
                .startsWith(List.of("第二十条第（一）项:4×1"))
                .hasSize(3);
    }

    @Test
    void deeplyNestedElementsDoNotOverflowTheStack() {
        assertThat(paragraphs(Reading.of("<p>头</p>" + "<div><span>".repeat(100_000) + "底")))
                .contains("头");
    }

    @Test
    void tablesNestedTooDeeplyAreRefused() {
        assertThat(Reading.refusal(("<table><tr><td>1</td><td>".repeat(150)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Refusal.TOO_DEEP);
    }
}
