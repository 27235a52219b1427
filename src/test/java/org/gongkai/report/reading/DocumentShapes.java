package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.FileFormat;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Paragraph;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.FormCell;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.model.TableKind;

/** Documents that carry a report's figures in the many shapes in which reports are published. */
final class DocumentShapes {

    /** How the tables are set. */
    enum Shape {
        /** As a word processor or a page has them: spans, column positions. */
        PLACED,
        /** The same, broken over pages in the third table, its heads repeated. */
        PLACED_BROKEN,
        /** The same, broken over pages without repeated heads. */
        PLACED_BROKEN_BARE,
        /** Every column in the opposite order, heads included. */
        PLACED_MIRRORED,
        /** With a narrow empty column at the left and cells of other widths. */
        PLACED_INSET,
        /** Rows told from text: one cell after another, empty ones where the form's cells hang down. */
        ROWS,
        /** Rows told from text without the empty cells. */
        ROWS_DENSE,
        /** Rows in which the captions are repeated in front of each label, in one cell. */
        ROWS_CAPTIONED,
        /** One cell in each paragraph. */
        LINES,
        /** A row in each paragraph, cells apart by blanks. */
        WORDS,
        /** A row in each paragraph, cells apart by bars. */
        BARS,
        /** The whole document in one paragraph. */
        ONE_LINE;

        boolean isPlaced() {
            return name().startsWith("PLACED");
        }
    }

    private final Shape shape;
    private final Function<Slot, String> printed;
    private final UnaryOperator<String> label;

    private DocumentShapes(Shape shape, Function<Slot, String> printed, UnaryOperator<String> label) {
        this.shape = shape;
        this.printed = printed;
        this.label = label;
    }

    static String printed(Cell cell) {
        return switch (cell) {
            case Cell.Figure(var value) -> value.toPlainString();
            case Cell.Blank(var mark) -> mark;
            case Cell.Unreadable(var text) -> text;
            case Cell.Missing ignored -> "";
        };
    }

    static Document of(Report report, Shape shape) {
        return of(report, shape, slot -> printed(report.figures().cell(slot)), label -> label);
    }

    /**
     * @param printed what stands in each cell
     * @param label how labels are printed, such as with misprints
     */
    static Document of(Report report, Shape shape, Function<Slot, String> printed, UnaryOperator<String> label) {
        var blocks = new DocumentShapes(shape, printed, label).blocks(report);
        if (shape == Shape.ONE_LINE) {
            var text = new StringBuilder();
            for (var block : blocks) {
                text.append(((Paragraph) block).text()).append(' ');
            }
            blocks = List.of(new Paragraph(text.toString().strip()));
        }
        return new Document("report", FileFormat.TEXT, "", blocks);
    }

    private List<Block> blocks(Report report) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(report.title()));
        blocks.add(new Paragraph("本报告依据条例编制，所列数据的统计期限自1月1日起至12月31日止。"));
        for (var section : Section.values()) {
            blocks.add(new Paragraph(section.heading()));
            blocks.add(new Paragraph("本部分的文字为测试而写，共公开信息 12 条。"));
            for (var table : report.form().tables()) {
                if (table.kind().section() == section) {
                    blocks.addAll(table(table));
                }
            }
        }
        return blocks;
    }

    private List<Block> table(TableForm table) {
        return switch (shape) {
            case PLACED, ROWS, PLACED_MIRRORED, PLACED_INSET ->
                List.of(arranged(new Grid(cells(table), shape.isPlaced())));
            case PLACED_BROKEN -> broken(table, true);
            case PLACED_BROKEN_BARE -> broken(table, false);
            case ROWS_DENSE -> List.of(dense(table, false));
            case ROWS_CAPTIONED -> List.of(dense(table, true));
            case LINES -> lines(table, null);
            case WORDS, ONE_LINE -> lines(table, " ");
            case BARS -> lines(table, " | ");
        };
    }

    /** The cells of the form on its grid. */
    private List<GridCell> cells(TableForm table) {
        var cells = new ArrayList<GridCell>();
        for (var row = 0; row < table.rows().size(); row++) {
            var column = 0;
            for (var cell : table.rows().get(row).cells()) {
                while (covered(cells, row, column)) {
                    column++;
                }
                cells.add(new GridCell(row, column, cell.rows(), cell.columns(), text(cell)));
                column += cell.columns();
            }
        }
        return shape == Shape.ROWS ? numbered(cells) : cells;
    }

    private static boolean covered(List<GridCell> cells, int row, int column) {
        return cells.stream().anyMatch(cell -> cell.covers(row, column));
    }

    /** Spans lost: empty cells where a cell hangs down, none where one is wide. */
    private static List<GridCell> numbered(List<GridCell> cells) {
        var numbered = new ArrayList<GridCell>();
        var height = new Grid(cells, true).height();
        for (var row = 0; row < height; row++) {
            var column = 0;
            var r = row;
            for (var cell : cells.stream()
                    .filter(each -> each.covers(r, each.column()))
                    .sorted((a, b) -> Integer.compare(a.column(), b.column()))
                    .toList()) {
                numbered.add(new GridCell(row, column++, 1, 1, cell.row() == row ? cell.text() : ""));
            }
        }
        return numbered;
    }

    private Grid arranged(Grid grid) {
        var width = grid.width();
        return switch (shape) {
            case PLACED_MIRRORED ->
                new Grid(
                        grid.cells().stream()
                                .map(cell -> new GridCell(
                                        cell.row(),
                                        width - cell.column() - cell.columns(),
                                        cell.rows(),
                                        cell.columns(),
                                        cell.text()))
                                .toList(),
                        true);
            case PLACED_INSET -> new Grid(inset(grid), true);
            default -> grid;
        };
    }

    /** Grid columns split in two and an empty one at the left, as when lines on a page are not quite straight. */
    private static List<GridCell> inset(Grid grid) {
        var cells = new ArrayList<GridCell>();
        for (var row = 0; row < grid.height(); row++) {
            cells.add(new GridCell(row, 0, 1, 1, ""));
        }
        grid.cells()
                .forEach(cell -> cells.add(
                        new GridCell(cell.row(), 1 + 2 * cell.column(), cell.rows(), 2 * cell.columns(), cell.text())));
        return cells;
    }

    private List<Block> broken(TableForm table, boolean repeated) {
        var cells = cells(table);
        if (table.kind() != TableKind.REQUESTS) {
            return List.of(new Grid(cells, true));
        }
        var at = 14;
        var first = cells.stream()
                .filter(cell -> cell.row() < at)
                .map(cell -> new GridCell(
                        cell.row(), cell.column(), Math.min(cell.rows(), at - cell.row()), cell.columns(), cell.text()))
                .toList();
        var second = new ArrayList<GridCell>();
        var heads = repeated ? table.headRows() : 0;
        cells.stream().filter(cell -> cell.row() < heads).forEach(second::add);
        for (var cell : cells) {
            if (cell.row() + cell.rows() > at) {
                var top = Math.max(cell.row(), at);
                second.add(new GridCell(
                        top - at + heads,
                        cell.column(),
                        cell.row() + cell.rows() - top,
                        cell.columns(),
                        cell.row() < at ? "" : cell.text()));
            }
        }
        return List.of(new Grid(first, true), new Paragraph("- 3 -"), new Grid(second, true));
    }

    private Grid dense(TableForm table, boolean captioned) {
        var cells = new ArrayList<GridCell>();
        var row = 0;
        for (var texts : rows(table, captioned)) {
            for (var column = 0; column < texts.size(); column++) {
                cells.add(new GridCell(row, column, 1, 1, texts.get(column)));
            }
            row++;
        }
        return new Grid(cells, false);
    }

    private List<Block> lines(TableForm table, String separator) {
        var blocks = new ArrayList<Block>();
        for (var row : rows(table, false)) {
            if (separator == null) {
                row.forEach(text -> blocks.add(new Paragraph(text)));
            } else {
                blocks.add(new Paragraph(String.join(separator, row).strip()));
            }
        }
        return blocks;
    }

    private List<List<String>> rows(TableForm table, boolean captioned) {
        var rows = new ArrayList<List<String>>();
        var caption = "";
        for (var row : table.rows()) {
            var texts = new ArrayList<String>();
            for (var cell : row.cells()) {
                if (captioned && cell instanceof FormCell.Label && cell.rows() > 1 && row.hasFigures()) {
                    caption = text(cell);
                } else if (captioned
                        && cell instanceof FormCell.Label
                        && row.hasFigures()
                        && text(cell).matches("\\d.*")) {
                    texts.add("三、" + caption + " " + text(cell));
                } else {
                    texts.add(text(cell));
                }
            }
            rows.add(texts);
        }
        return rows;
    }

    private String text(FormCell cell) {
        return switch (cell) {
            case FormCell.Label(var text, var columns, var rows, var style) -> label.apply(text);
            case FormCell.Entry(var slot, var columns) -> printed.apply(slot);
        };
    }
}
