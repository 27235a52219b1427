package org.gongkai.report.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.report.document.Document;
import org.gongkai.report.document.Grid;
import org.gongkai.report.document.GridCell;
import org.gongkai.report.document.Limits;
import org.gongkai.report.document.UnreadableDocumentException;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.model.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfReaderTests {

    private static final PublishedFigures REPORT = PublishedFigures.SUQIAN_2023;

    @ParameterizedTest
    @EnumSource
    void aRuledTableComesOutCellByCell(TableKind kind) throws Exception {
        var sheets = PdfSheets.of();
        FormSheets.ruled(sheets, 60, table(kind), REPORT.figures());
        assertThat(cells(read(sheets))).containsExactlyElementsOf(expected(table(kind), UnaryOperator.identity()));
    }

    @Test
    void theOrderOfDrawingDoesNotMatter() throws Exception {
        var sheets = PdfSheets.of();
        FormSheets.ruled(sheets, 60, table(TableKind.REQUESTS), REPORT.figures());
        assertThat(cells(read(sheets.drawnBackwards())))
                .containsExactlyElementsOf(expected(table(TableKind.REQUESTS), UnaryOperator.identity()));
    }

    @ParameterizedTest
    @EnumSource
    void aTableBrokenOverPagesIsOne(TableKind kind) throws Exception {
        for (var top = 560; top < 760; top += 26) {
            var sheets = PdfSheets.of();
            FormSheets.ruled(sheets, top, table(kind), REPORT.figures());
            assertThat(cells(read(sheets))).containsExactlyElementsOf(expected(table(kind), UnaryOperator.identity()));
        }
    }

    @Test
    void radicalsAreReadAsTheCharactersTheyLookLike() throws Exception {
        UnaryOperator<String> radicals =
                text -> text.replace('人', '⼈').replace('行', '⾏').replace('民', '⺠');
        var sheets = PdfSheets.of();
        FormSheets.spelt(sheets, 60, table(TableKind.REQUESTS), REPORT.figures(), radicals);
        assertThat(cells(read(sheets)))
                .containsExactlyElementsOf(expected(table(TableKind.REQUESTS), UnaryOperator.identity()));
    }

    private static TableForm table(TableKind kind) {
        return REPORT.figures().form().table(kind);
    }

    /** Only the figures and labels; where lines break within a cell is the printer's affair. */
    private static List<GridCell> expected(TableForm table, UnaryOperator<String> spelling) {
        return FormSheets.placed(table, REPORT.figures()).stream()
                .map(cell -> new GridCell(
                        cell.row(), cell.column(), cell.rows(), cell.columns(), spelling.apply(cell.text())))
                .toList();
    }

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

    private static Document read(PdfSheets sheets) throws UnreadableDocumentException {
        return new PdfReader().read("report.pdf", sheets.bytes(), Limits.DEFAULT);
    }
}
