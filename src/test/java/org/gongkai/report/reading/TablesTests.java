package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.FileFormat;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Paragraph;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.reading.DocumentShapes.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTests {

    private static final String RESULTS = "结果维持|结果纠正|其他结果|尚未审结|总计";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void disputesMayStandInThreeRowsOfFive(boolean placed) {
        var figures =
                figures(rows(placed, "类别|" + RESULTS, "行政复议|1|2|3|4|10", "未经复议直接起诉|5|0|0|0|5", "复议后起诉|0|6|0|1|7"));

        assertThat(disputes(figures)).containsExactly(1, 2, 3, 4, 10, 5, 0, 0, 0, 5, 0, 6, 0, 1, 7);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void disputesMayStandInTwoBlocksBelowEachOther(boolean placed) {
        var cells = new ArrayList<GridCell>();
        cells.add(new GridCell(0, 0, 1, 10, "行政复议"));
        spread(cells, 1, 2, RESULTS);
        spread(cells, 2, 2, "1|2|3|4|10");
        cells.add(new GridCell(3, 0, 1, 10, "行政诉讼"));
        cells.add(new GridCell(4, 0, 1, 5, "未经复议直接起诉"));
        cells.add(new GridCell(4, 5, 1, 5, "复议后起诉"));
        spread(cells, 5, 1, RESULTS + "|" + RESULTS);
        spread(cells, 6, 1, "5|0|0|0|5|0|6|0|1|7");

        var figures = figures(new Grid(cells, placed));

        assertThat(disputes(figures)).containsExactly(1, 2, 3, 4, 10, 5, 0, 0, 0, 5, 0, 6, 0, 1, 7);
    }

    @Test
    void disputesAreFoundWhereTheHeadsLostTheirSpans() {
        var blanks = "||||";
        var figures = figures(rows(
                true,
                "行政复议" + blanks + "|行政诉讼" + blanks + "|" + blanks,
                RESULTS + "|未经复议直接起诉" + blanks + "|复议后起诉" + blanks,
                blanks + "|" + RESULTS + "|" + RESULTS,
                "1|2|3|4|10|5|0|0|0|5|0|6|0|1|7"));

        assertThat(disputes(figures)).containsExactly(1, 2, 3, 4, 10, 5, 0, 0, 0, 5, 0, 6, 0, 1, 7);
    }

    @Test
    void theFirstBlockOfDisputesMayHaveItsNameOutsideItsTable() {
        var reconsideration = rows(true, RESULTS, "1|2|3|4|10");
        var cells = new ArrayList<GridCell>();
        cells.add(new GridCell(0, 0, 1, 5, "未经复议直接起诉"));
        cells.add(new GridCell(0, 5, 1, 5, "复议后起诉"));
        spread(cells, 1, 1, RESULTS + "|" + RESULTS);
        spread(cells, 2, 1, "5|0|0|0|5|0|6|0|1|7");

        var figures = figures(reconsideration, new Grid(cells, true));

        assertThat(disputes(figures)).containsExactly(1, 2, 3, 4, 10, 5, 0, 0, 0, 5, 0, 6, 0, 1, 7);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void disputesMayStandAsAList(boolean placed) {
        var rows = new ArrayList<String>();
        var values = List.of("1", "2", "3", "4", "10", "5", "0", "0", "0", "5", "0", "6", "0", "1", "7");
        var routes = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
        for (var i = 0; i < 15; i++) {
            rows.add(routes.get(i / 5) + "|" + RESULTS.split("\\|", -1)[i % 5] + "|" + values.get(i));
        }

        assertThat(disputes(figures(rows(placed, rows.toArray(String[]::new)))))
                .containsExactly(1, 2, 3, 4, 10, 5, 0, 0, 0, 5, 0, 6, 0, 1, 7);
    }

    @Test
    void digitsThatRanTogetherAreUnreadableAndNotSplit() {
        var figures = figures(rows(false, "一、本年新收政府信息公开申请数量|640020470", "二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0"));

        for (var slot : figures.form().table(TableKind.REQUESTS).row("received")) {
            assertThat(figures.cell(slot)).isEqualTo(new Cell.Unreadable("640020470"));
        }
        for (var slot : figures.form().table(TableKind.REQUESTS).row("carriedIn")) {
            assertThat(figures.value(slot)).contains(BigDecimal.ZERO);
        }
    }

    @Test
    void aFigureOverSeveralColumnsIsThatOfNone() {
        var report = PublishedFigures.HUAIAN_2024.report();
        var grid = (Grid) DocumentShapes.of(report, Shape.PLACED).blocks().stream()
                .filter(Grid.class::isInstance)
                .skip(1)
                .findFirst()
                .orElseThrow();
        var cells = new ArrayList<>(grid.cells());
        var first = cells.stream()
                .filter(cell -> cell.row() == 3 && cell.column() == 4)
                .findFirst()
                .orElseThrow();
        cells.removeIf(cell -> cell.row() == 3 && (cell.column() == 4 || cell.column() == 5));
        cells.add(new GridCell(3, 4, 1, 2, first.text()));

        var figures = figures(new Grid(cells, true));

        var row = figures.form().table(TableKind.REQUESTS).row("received");
        assertThat(figures.value(row.get(0))).contains(new BigDecimal("3001"));
        assertThat(figures.cell(row.get(1))).isEqualTo(new Cell.Unreadable("53"));
        assertThat(figures.cell(row.get(2))).isEqualTo(new Cell.Unreadable("53"));
        assertThat(figures.value(row.get(6))).contains(new BigDecimal("3119"));
    }

    @Test
    void abbreviationsOfOnesOwnStandWhereTheFormsLabelsStand() {
        var report = PublishedFigures.SUQIAN_2023.report();
        var document = DocumentShapes.of(
                report,
                Shape.PLACED,
                slot -> DocumentShapes.printed(report.figures().cell(slot)),
                label -> label.startsWith("1.申请人") ? "1.逾期不补正" : label.startsWith("2.申请人") ? "2.逾期不缴费" : label);

        var read = ReportReader.interpret(document);

        assertThat(read.report().figures()).isEqualTo(report.figures());
        assertThat(read.notices()).extracting(Finding::rule).containsExactly(Rule.T3, Rule.T3);
    }

    @Test
    void aRowThatIsNotThereIsMissing() {
        var report = PublishedFigures.HUAIAN_2024.report();
        var document = DocumentShapes.of(report, Shape.ROWS_DENSE);
        List<Block> blocks = document.blocks().stream()
                .map(block -> block instanceof Grid grid ? without(grid, "7.属于行政执法案卷") : block)
                .toList();

        var figures = ReportReader.interpret(new Document("report", FileFormat.TEXT, "", blocks))
                .report()
                .figures();

        for (var slot : figures.form().slots()) {
            assertThat(figures.cell(slot))
                    .isEqualTo(
                            slot.row().equals("withheld.enforcementFile")
                                    ? Cell.MISSING
                                    : report.figures().cell(slot));
        }
    }

    @Test
    void aSecondTableWithOtherNumbersDoesNoHarm() {
        var report = PublishedFigures.HUAIAN_2024.report();
        var blocks = new ArrayList<>(DocumentShapes.of(report, Shape.PLACED).blocks());
        blocks.add(0, rows(true, "行政许可|12", "行政处罚|13", "办事指南|14"));
        blocks.add(rows(true, "行政许可|3|4", "行政强制|5|6", "总计|8|10"));
        var other = DocumentShapes.of(PublishedFigures.SUQIAN_2023.report(), Shape.PLACED)
                .blocks();
        blocks.add(new Paragraph("附件：上年数据"));
        other.stream().filter(Grid.class::isInstance).forEach(blocks::add);

        var read = ReportReader.interpret(new Document("report", FileFormat.HTML, "", blocks));

        assertThat(read.report().figures()).isEqualTo(report.figures());
    }

    @Test
    void headsOfOneFormatOverRowsOfTheOtherAreTold() {
        var report = PublishedFigures.SHANGHAI_OFFICE_2019.report();
        var document = DocumentShapes.of(
                report,
                Shape.PLACED,
                slot -> DocumentShapes.printed(report.figures().cell(slot)),
                label -> switch (label) {
                    case "本年新制作数量" -> "本年制发件数";
                    case "本年新公开数量" -> "本年废止件数";
                    case "对外公开总数量" -> "现行有效件数";
                    default -> label;
                });

        var read = ReportReader.interpret(document);

        assertThat(read.report().form().format()).isEqualTo(Format.TRIAL_2019);
        assertThat(read.notices()).extracting(Finding::rule).contains(Rule.T4);
    }

    @Test
    void theOlderTableInALaterYearIsTold() {
        var older = PublishedFigures.PINGTAN_2019.report();
        var report = Report.of("临江市审计局", 2022, older.narrative(), older.figures());

        var read = ReportReader.interpret(DocumentShapes.of(report, Shape.PLACED));

        assertThat(read.notices()).extracting(Finding::rule).containsExactly(Rule.T4);
    }

    @Test
    void onlyFiguresMakeNoReport() {
        var read = ReportReader.interpret(
                new Document("other", FileFormat.XLSX, "", List.of(rows(true, "甲|1|2", "乙|3|4"))));

        assertThat(read.report().form().slots())
                .allMatch(slot -> read.report().figures().cell(slot) instanceof Cell.Missing);
    }

    private static Grid without(Grid grid, String label) {
        var row =
                grid.cells().stream().filter(cell -> cell.text().equals(label)).findFirst();
        return row.isEmpty()
                ? grid
                : new Grid(
                        grid.cells().stream()
                                .filter(cell -> cell.row() != row.get().row())
                                .toList(),
                        grid.placed());
    }

    private static void spread(List<GridCell> cells, int row, int width, String texts) {
        var column = 0;
        for (var text : texts.split("\\|", -1)) {
            cells.add(new GridCell(row, column, 1, width, text));
            column += width;
        }
    }

    private static Grid rows(boolean placed, String... rows) {
        var cells = new ArrayList<GridCell>();
        for (var row = 0; row < rows.length; row++) {
            spread(cells, row, 1, rows[row]);
        }
        return new Grid(cells, placed);
    }

    private static Figures figures(Grid... grids) {
        return ReportReader.interpret(new Document("report", FileFormat.HTML, "", List.of(grids)))
                .report()
                .figures();
    }

    private static List<Integer> disputes(Figures figures) {
        return figures.form().table(TableKind.DISPUTES).slots().stream()
                .map(slot -> figures.value(slot).map(BigDecimal::intValue).orElse(-1))
                .toList();
    }
}
