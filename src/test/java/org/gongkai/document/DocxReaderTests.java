package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.document.Reading.grids;
import static org.gongkai.document.Reading.onlyGrid;
import static org.gongkai.document.Reading.paragraphs;
import static org.gongkai.document.Reading.rows;
import static org.gongkai.document.WordFile.cell;
import static org.gongkai.document.WordFile.paragraph;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReaderTests {

    @ParameterizedTest
    @EnumSource
    void everyCellOfAReportComesOut(PublishedFigures figures) {
        var report = new PrintedReport(figures);

        var document = Reading.of(Printing.docx(report));

        assertThat(document.format()).isEqualTo(FileFormat.DOCX);
        assertThat(document.blocks()).isEqualTo(report.blocks());
    }

    @Test
    void textIsReadAsItShowsWhenChangesAreAccepted() {
        assertThat(
                        read(
                                "<w:p><w:r><w:t>本年</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                                        + "<w:ins><w:r><w:t>新收</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>走</w:t></w:r></w:moveFrom>"
                                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>3</w:t></w:r>"
                                        + "<w:r><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:char=\"4EF6\"/></w:r></w:p>"))
                .containsExactly("本年新收3-件");
    }

    @Test
    void onlyTheResultOfAFieldIsText() {
        assertThat(
                        read(
                                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"http://x\"</w:instrText></w:r>"
                                        + "<w:r><w:t>指令</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>结果</w:t></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"))
                .containsExactly("结果1");
    }

    @Test
    void softReturnsPartParagraphsAndTabsStay() {
        assertThat(read("<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t><w:tab/><w:t>四</w:t></w:r></w:p>"))
                .containsExactly("一", "二", "三\t四");
    }

    @Test
    void contentControlsAndTextBoxesAreReadOnce() {
        assertThat(read("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + paragraph("控件")
                        + "</w:sdtContent></w:sdt>"
                        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + paragraph("单击此处")
                        + "</w:sdtContent></w:sdt>"
                        + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("文本框")
                        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("文本框")
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r></w:p>"))
                .containsExactly("控件", "文本框", "正文");
    }

    @Test
    void automaticNumbersAreCounted() {
        var numbering =
                "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/>"
                        + "<w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>";
        var styles =
                "<w:style w:styleId=\"H\"><w:basedOn w:val=\"G\"/></w:style><w:style w:styleId=\"G\"><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>";
        var body = styled("总体情况")
                + listed("0", "主动公开")
                + listed("1", "规章")
                + listed("1", "文件")
                + styled("收到")
                + listed("1", "予以公开");

        assertThat(paragraphs(Reading.of(WordFile.of(body, numbering, styles))))
                .containsExactly("一、总体情况", "二、主动公开", "1.规章", "2.文件", "三、收到", "1.予以公开");
    }

    @Test
    void cellsStandWhereTheyAreMergedTo() {
        var document = Reading.of(WordFile.of("<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                + cell("", paragraph("甲"))
                + cell("<w:hMerge w:val=\"restart\"/>", paragraph("乙")) + cell("<w:hMerge/>", paragraph("")) + "</w:tr>"
                + "<w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", paragraph("丙"))
                + cell("<w:gridSpan w:val=\"2\"/>", paragraph("1"))
                + cell("", paragraph("2")) + "</w:tr>"
                + "<w:tr>" + cell("<w:vMerge/>", paragraph("")) + cell("", paragraph("3")) + cell("", paragraph("4"))
                + cell("", paragraph("5")) + "</w:tr>"
                + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", paragraph("删")) + "</w:tr></w:tbl>"));

        assertThat(rows(onlyGrid(document)))
                .containsExactly(List.of("甲", "乙:2×1"), List.of("丙:1×2", "1:2×1", "2"), List.of("3", "4", "5"));
    }

    @Test
    void aTableInATableThatOnlyLaysOutIsATable() {
        var inner = "<w:tbl><w:tr>" + cell("", paragraph("规章")) + cell("", paragraph("1")) + "</w:tr><w:tr>"
                + cell("", paragraph("文件")) + cell("", paragraph("2")) + "</w:tr></w:tbl>";
        var document = Reading.of(WordFile.of(
                "<w:tbl><w:tr>" + cell("", paragraph("左")) + cell("", paragraph("标题") + inner) + "</w:tr></w:tbl>"));

        assertThat(paragraphs(document)).containsExactly("左", "标题");
        assertThat(grids(document))
                .extracting(Reading::rows)
                .containsExactly(List.of(List.of("规章", "1"), List.of("文件", "2")));
    }

    @Test
    void wordsOwnXmlIsRead() {
        var xml =
                "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>"
                        + paragraph("一、总体情况") + "</w:body></w:wordDocument>";

        assertThat(paragraphs(Reading.of(xml))).containsExactly("一、总体情况");
    }

    private static List<String> read(String body) {
        return paragraphs(Reading.of(WordFile.of(body)));
    }

    private static String styled(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String listed(String level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void partsMayBeInAnyUnicodeForm(String charset) {
        var xml = WordFile.xml(paragraph("一、总体情况")).replace("UTF-8", charset).getBytes(Charset.forName(charset));

        assertThat(paragraphs(Reading.of(Zip.ofBytes(Map.of("word/document.xml", xml)))))
                .containsExactly("一、总体情况");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(paragraphs(Reading.of(Zip.of(Map.of("word/document.xml", "\ufeff" + WordFile.xml(paragraph("一")))))))
                .containsExactly("一");
    }

    @Test
    void brokenBytesAreShownAsSuchAndNothingIsPrinted() {
        var xml = WordFile.bytes(WordFile.xml(paragraph("@")));
        xml[new String(xml, StandardCharsets.UTF_8).indexOf('@')] = (byte) 0xFF;
        var printed = new ByteArrayOutputStream();
        var errors = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(paragraphs(Reading.of(Zip.ofBytes(Map.of("word/document.xml", xml)))))
                    .containsExactly("\ufffd");
        } finally {
            System.setErr(errors);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
