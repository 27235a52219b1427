package org.gongkai.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Limits;
import org.gongkai.document.Paragraph;
import org.junit.jupiter.api.Test;

/** What pages say outside the ordinary: drawn alike as PDF and as OFD where both can. */
class PageTextTests {

    private static final String FULL = "本机关主动公开政府信息一千一百三十六条其中政府文件三十二件";

    @Test
    void linesOfOneParagraphAreJoinedAndAnIndentBeginsTheNext() throws Exception {
        assertText(
                sheets -> sheets.text(106, 100, 16, FULL.substring(0, 26))
                        .text(74, 130, 16, FULL)
                        .text(74, 160, 16, "完。")
                        .text(106, 190, 16, "另一段。"),
                FULL.substring(0, 26) + FULL + "完。",
                "另一段。");
    }

    @Test
    void aParagraphGoesOnOverThePageBreakAndThePageNumber() throws Exception {
        assertText(
                sheets -> sheets.text(106, 700, 16, FULL.substring(0, 26))
                        .text(74, 730, 16, FULL)
                        .text(290, 800, 10, "- 1 -")
                        .page()
                        .text(74, 100, 16, FULL)
                        .text(74, 130, 16, "完。")
                        .text(290, 800, 10, "- 2 -"),
                FULL.substring(0, 26) + FULL + FULL + "完。");
    }

    @Test
    void headsThatAllPagesShareAreLeftOut() throws Exception {
        assertText(
                sheets -> {
                    for (var page = 1; page <= 4; page++) {
                        sheets.text(74, 50, 10, "年度报告 第" + page + "页").text(106, 300, 16, "第" + page + "段。");
                        if (page < 4) {
                            sheets.page();
                        }
                    }
                },
                "第1段。",
                "第2段。",
                "第3段。",
                "第4段。");
    }

    @Test
    void boldFakedByDrawingTwiceIsReadOnce() throws Exception {
        assertText(sheets -> sheets.text(74, 100, 16, "一、总体情况1100").text(74.4, 100.2, 16, "一、总体情况1100"), "一、总体情况1100");
    }

    @Test
    void aTitleOverTwoCentredLinesIsOne() throws Exception {
        assertText(
                sheets -> sheets.text(170, 80, 22, "临江市审计局")
                        .text(120, 115, 22, "政府信息公开工作年度报告")
                        .text(74, 160, 16, FULL.substring(0, 22))
                        .text(74, 190, 16, FULL.substring(0, 21))
                        .text(74, 220, 16, FULL.substring(0, 22)),
                "临江市审计局政府信息公开工作年度报告",
                FULL.substring(0, 22) + FULL.substring(0, 21) + FULL.substring(0, 22));
    }

    @Test
    void figuresSideBySideStayApart() throws Exception {
        assertThat(cells(PdfSheets.of()
                        .fill(50, 100, 200, 0.7)
                        .fill(50, 130, 200, 0.7)
                        .fill(50, 100, 0.7, 30)
                        .fill(150, 100, 0.7, 30)
                        .fill(250, 100, 0.7, 30)
                        .text(90, 120, 12, "12")
                        .text(190, 120, 12, "34")))
                .containsExactly(new GridCell(0, 0, 1, 1, "12"), new GridCell(0, 1, 1, 1, "34"));
    }

    @Test
    void bordersDrawnCellByCellMakeOneTable() throws Exception {
        assertThat(cells(PdfSheets.of()
                        .frame(50, 100, 99, 29)
                        .frame(150, 100, 100, 29)
                        .frame(50, 130, 99, 30)
                        .frame(150, 130, 100, 30)
                        .text(60, 120, 12, "规章")
                        .text(160, 120, 12, "2")
                        .text(60, 150, 12, "行政许可")
                        .text(160, 150, 12, "3")))
                .extracting(GridCell::text)
                .containsExactly("规章", "2", "行政许可", "3");
    }

    @Test
    void aPageSetSidewaysIsReadUpright() throws Exception {
        var sheets = PdfSheets.of();
        for (var x : List.of(100, 130, 160)) {
            sheets.line(x, 100, x, 500);
        }
        for (var y : List.of(100, 300, 500)) {
            sheets.line(100, y, 160, y);
        }
        sheets.textDown(140, 110, 12, "行政许可事项").textDown(140, 310, 12, "17");
        sheets.textDown(110, 110, 12, "行政处罚事项").textDown(110, 310, 12, "4119");
        assertThat(cells(sheets)).extracting(GridCell::text).containsExactly("行政许可事项", "17", "行政处罚事项", "4119");
    }

    @Test
    void aPageTurnedByItsOwnEntryIsReadAsDisplayed() throws Exception {
        var sheets = PdfSheets.of().entries("/Rotate 270");
        sheets.textDown(300, 100, 16, "一、总体情况").textDown(270, 100, 16, "二、主动公开");
        assertThat(texts(sheets)).containsExactly("一、总体情况", "二、主动公开");
    }

    @Test
    void wordsSetDownwardsInACellReadAsOneLine() throws Exception {
        var label = "三、本年度办理结果";
        var sheets = PdfSheets.of().frame(50, 100, 20, 200).frame(70, 100, 100, 200);
        for (var i = 0; i < label.length(); i++) {
            sheets.text(54, 120 + 18 * i, 12, label.substring(i, i + 1));
        }
        assertThat(cells(sheets.text(80, 200, 12, "（一）予以公开")))
                .extracting(GridCell::text)
                .containsExactly(label, "（一）予以公开");
    }

    @Test
    void aFigureWrappedInANarrowCellIsOneFigure() throws Exception {
        var sheets = PdfSheets.of().frame(50, 100, 32, 40).frame(82, 100, 100, 40);
        sheets.text(52, 115, 12, "12345").text(52, 130, 12, "67").text(90, 120, 12, "件");
        assertThat(cells(sheets)).extracting(GridCell::text).containsExactly("1234567", "件");
    }

    private static void assertText(Consumer<Sheets> drawing, String... paragraphs) throws Exception {
        for (var sheets : Sheets.drawn(drawing)) {
            assertThat(texts(sheets)).containsExactly(paragraphs);
        }
    }

    private static List<String> texts(Sheets sheets) throws Exception {
        return blocks(sheets).stream()
                .map(block -> switch (block) {
                    case Paragraph(var text) -> text;
                    case Grid grid -> grid.cells().stream().map(GridCell::text).collect(Collectors.joining("|"));
                })
                .toList();
    }

    private static List<GridCell> cells(Sheets sheets) throws Exception {
        var blocks = blocks(sheets);
        assertThat(blocks).hasSize(1);
        return ((Grid) blocks.getFirst()).cells();
    }

    private static List<Block> blocks(Sheets sheets) throws Exception {
        return sheets.reader().read("report", sheets.bytes(), Limits.DEFAULT).blocks();
    }
}
