package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.document.Reading.grids;
import static org.gongkai.document.Reading.onlyGrid;
import static org.gongkai.document.Reading.paragraphs;
import static org.gongkai.document.Reading.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.report.model.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTests {

    @ParameterizedTest
    @EnumSource
    void everyCellOfAReportComesOutOfOneCellPerLine(PublishedFigures figures) {
        var report = new PrintedReport(figures);

        assertThat(texts(Reading.of(Printing.cellLines(report)).blocks())).isEqualTo(texts(report.blocks()));
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfAReportComesOutOfRowsWithTabs(PublishedFigures figures) {
        var report = new PrintedReport(figures);

        assertThat(texts(Reading.of(Printing.separated(report, "\t", "")).blocks()))
                .isEqualTo(texts(report.blocks()));
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfAReportComesOutOfRowsWithBars(PublishedFigures figures) {
        var report = new PrintedReport(figures);

        assertThat(texts(Reading.of(Printing.separated(report, " | ", "|")).blocks()))
                .isEqualTo(texts(report.blocks()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void theEncodingIsToldFromTheText(String charset) {
        var report = new PrintedReport(PublishedFigures.LINJIANG_AUDIT_2023);

        var document = Reading.of(Printing.cellLines(report).getBytes(Charset.forName(charset)));

        assertThat(texts(document.blocks())).isEqualTo(texts(report.blocks()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theEncodingOfASingleLineIsTold(String charset) {
        assertThat(paragraphs(Reading.of("联通本年新收3件".getBytes(Charset.forName(charset)))))
                .containsExactly("联通本年新收3件");
    }

    @Test
    void aFewDamagedBytesDoNotTurnUtf8IntoAnotherEncoding() {
        var bytes = "政府信息公开工作年度报告，本年新收政府信息公开申请数量。".repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;

        assertThat(paragraphs(Reading.of(bytes)).getFirst()).contains("本年新收政府信息公开申请数量");
    }

    @Test
    void linesWithoutATabGoOnWithTheirCell() {
        var document = Reading.of("\t自\n然\n人\n\t总计\n\n\t0\n\t \u00a0\n\n");

        assertThat(rows(onlyGrid(document))).containsExactly(List.of("自\n然\n人", "总计"), List.of("0", ""));
        assertThat(onlyGrid(document).placed()).isTrue();
    }

    @Test
    void aSectionEndsTheTableEvenWithoutAnEmptyLine() {
        var document = Reading.of("\t规章\n\t0\n\n\t行政许可\n\t0\n三、收到和处理政府信息公开申请情况\n\t一\n\t1\n\n\t二\n\t2\n");

        assertThat(grids(document)).hasSize(2);
        assertThat(paragraphs(document)).containsExactly("三、收到和处理政府信息公开申请情况");
    }

    @Test
    void paragraphsIndentedByTabsAreNoTable() {
        var document = Reading.of("\t第一段文字。\n\t第二段文字。\n\t第三段文字。\n");

        assertThat(paragraphs(document)).containsExactly("第一段文字。", "第二段文字。", "第三段文字。");
        assertThat(grids(document)).isEmpty();
    }

    @Test
    void rulesOfMarkdownAreNotRows() {
        var document = Reading.of("## 二、主动公开政府信息情况\n| 信息内容 | 本年制发件数 |\n|---|:--:|\n| 规章 | 3 |\n| 行政\\|规范 | 4<br>5 |\n");

        assertThat(paragraphs(document)).containsExactly("二、主动公开政府信息情况");
        assertThat(rows(onlyGrid(document)))
                .containsExactly(List.of("信息内容", "本年制发件数"), List.of("规章", "3"), List.of("行政|规范", "4\n5"));
    }

    @Test
    void linesBetweenDrawnRulesAreOneRow() {
        var document = Reading.of("""
                ┌────┬────┐
                │结果│总计│
                │维持│    │
                ├────┼────┤
                │ 3  │ 4  │
                ├────┼────┤
                │ 5  │    │
                └────┴────┘
                """);

        assertThat(rows(onlyGrid(document)))
                .containsExactly(List.of("结果\n维持", "总计"), List.of("3", "4"), List.of("5", ""));
    }

    @Test
    void aQuotedCellMayHoldLineBreaksAndTabs() {
        var document = Reading.of("\"三、本年度\n办理结果\"\t（一）予以公开\t3\n四、结转\t\t\"1\"\n");

        assertThat(rows(onlyGrid(document)))
                .containsExactly(List.of("三、本年度\n办理结果", "（一）予以公开", "3"), List.of("四、结转", "", "1"));
    }

    @Test
    void aNavigationLineWithBarsIsNoTable() {
        assertThat(paragraphs(Reading.of("首页 | 新闻 | 公开\n正文从这里开始。"))).containsExactly("首页 | 新闻 | 公开", "正文从这里开始。");
    }

    @Test
    void marksOfBookmarksAreDropped() {
        assertThat(paragraphs(Reading.of("[bookmark: _GoBack]根据规定，现公布如下。"))).containsExactly("根据规定，现公布如下。");
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Paragraph(var text) -> text;
                    case Grid grid -> rowsOfTexts(grid);
                })
                .toList();
    }

    private static String rowsOfTexts(Grid grid) {
        var rows = new StringBuilder();
        var row = -1;
        for (var cell : grid.cells()) {
            rows.append(cell.row() == row ? "" : "\n")
                    .append('[')
                    .append(cell.text())
                    .append(']');
            row = cell.row();
        }
        return rows.toString();
    }
}
