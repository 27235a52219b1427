package org.gongkai.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Limits;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.model.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real figures on the statutory tables, drawn as PDF and as OFD. */
class PageTableTests {

    private static final PublishedFigures REPORT = PublishedFigures.SUQIAN_2023;

    @ParameterizedTest
    @EnumSource
    void aRuledTableComesOutCellByCell(TableKind kind) throws Exception {
        assertComesOut(kind, sheets -> FormSheets.ruled(sheets, 60, table(kind), REPORT.figures()));
    }

    @Test
    void theOrderOfDrawingDoesNotMatter() throws Exception {
        assertComesOut(TableKind.REQUESTS, sheets -> {
            FormSheets.ruled(sheets, 60, table(TableKind.REQUESTS), REPORT.figures());
            sheets.drawnBackwards();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aTableBrokenOverPagesIsOne(TableKind kind) throws Exception {
        for (var top = 560; top < 760; top += 26) {
            var y = top;
            assertComesOut(kind, sheets -> FormSheets.ruled(sheets, y, table(kind), REPORT.figures()));
        }
    }

    @Test
    void radicalsAreReadAsTheCharactersTheyLookLike() throws Exception {
        UnaryOperator<String> radicals =
                text -> text.replace('人', '⼈').replace('行', '⾏').replace('民', '⺠');
        assertComesOut(
                TableKind.REQUESTS,
                sheets -> FormSheets.spelt(sheets, 60, table(TableKind.REQUESTS), REPORT.figures(), radicals));
    }

    @ParameterizedTest
    @EnumSource
    void aTableWithoutLinesHasItsFiguresInTheirColumns(TableKind kind) throws Exception {
        for (var sheets : Sheets.drawn(drawn -> FormSheets.unruled(drawn, 60, table(kind), REPORT.figures()))) {
            var document = sheets.reader().read("report", sheets.bytes(), Limits.DEFAULT);
            var cells = cells(new Document(
                    "", document.format(), "", List.of(document.blocks().getLast())));
            var figures = cells.stream()
                    .filter(cell -> cell.text().matches("[0-9.]+"))
                    .toList();
            assertThat(figures.stream().map(GridCell::text))
                    .containsExactlyElementsOf(REPORT.figures().form().table(kind).slots().stream()
                            .map(slot ->
                                    REPORT.figures().value(slot).orElseThrow().toPlainString())
                            .toList());
        }
    }

    private static void assertComesOut(TableKind kind, Consumer<Sheets> drawing) throws Exception {
        for (var sheets : Sheets.drawn(drawing)) {
            var document = sheets.reader().read("report", sheets.bytes(), Limits.DEFAULT);
            assertThat(cells(document)).containsExactlyElementsOf(expected(table(kind)));
        }
    }

    private static TableForm table(TableKind kind) {
        return REPORT.figures().form().table(kind);
    }

    private static List<GridCell> expected(TableForm table) {
        return FormSheets.placed(table, REPORT.figures()).stream()
                .map(cell -> new GridCell(cell.row(), cell.column(), cell.rows(), cell.columns(), cell.text()))
                .toList();
    }

    /** Where lines break within a cell is the printer's affair. */
    private static List<GridCell> cells(Document document) {
        assertThat(document.blocks()).hasSize(1);
        return ((Grid) document.blocks().getFirst())
                .cells().stream()
                        .map(cell -> new GridCell(
                                cell.row(),
                                cell.column(),
                                cell.rows(),
                                cell.columns(),
                                cell.text().replace("\n", "")))
                        .toList();
    }
}
