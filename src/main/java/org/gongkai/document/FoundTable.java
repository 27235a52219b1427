package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Content.Inner;
import org.gongkai.document.Content.Running;

/** A table as a file has it: its cells may hold tables again, and it may only lay out the page. */
record FoundTable(List<FoundCell> cells) {

    /** So many figures in one row are data; a page's frame has none. */
    private static final int FIGURES_OF_DATA = 3;

    record FoundCell(int row, int column, int rows, int columns, List<Content> contents) {

        private String text() {
            if (contents.size() == 1 && contents.getFirst() instanceof Running(var text)) {
                return Texts.cell(text);
            }
            return Texts.cell(contents.stream()
                    .map(content -> switch (content) {
                        case Running(var text) -> text;
                        case Inner(var table) -> table.isData() ? "" : table.text();
                    })
                    .collect(Collectors.joining("\n")));
        }

        private boolean isFigure() {
            return contents.size() == 1
                    && contents.getFirst() instanceof Running(var text)
                    && Texts.isFigure(Texts.cell(text));
        }

        private boolean hasInner() {
            for (var content : contents) {
                if (content instanceof Inner) {
                    return true;
                }
            }
            return false;
        }

        private List<FoundTable> inner() {
            return !hasInner()
                    ? List.of()
                    : contents.stream()
                            .filter(Inner.class::isInstance)
                            .map(content -> ((Inner) content).table())
                            .toList();
        }
    }

    boolean isFrame() {
        return cells.size() == 1;
    }

    /** Hands the table over; one that only lays out the page as what it holds. */
    void into(Blocks blocks) throws UnreadableDocumentException {
        if (isLayout()) {
            for (var cell : cells) {
                into(blocks, cell.contents());
            }
            return;
        }
        blocks.table(plain(), true);
        for (var cell : cells) {
            for (var table : cell.inner()) {
                if (table.isData()) {
                    table.into(blocks);
                }
            }
        }
    }

    static void into(Blocks blocks, List<Content> contents) throws UnreadableDocumentException {
        for (var content : contents) {
            switch (content) {
                case Running(var text) -> blocks.text(text);
                case Inner(var table) -> table.into(blocks);
            }
        }
    }

    /** Tables within, and more of them than cells of its own. */
    private boolean isLayout() {
        if (cells.stream().noneMatch(FoundCell::hasInner)) {
            return false;
        }
        var inner = cells.stream()
                .flatMap(cell -> cell.inner().stream())
                .mapToInt(FoundTable::size)
                .sum();
        var own = cells.stream()
                .filter(cell -> !cell.hasInner() && !cell.text().isEmpty())
                .count();
        return inner >= own && !isData();
    }

    private boolean isData() {
        return cells.stream()
                .filter(FoundCell::isFigure)
                .collect(Collectors.groupingBy(FoundCell::row, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(count -> count >= FIGURES_OF_DATA);
    }

    private int size() {
        return cells.stream()
                .mapToInt(cell ->
                        1 + cell.inner().stream().mapToInt(FoundTable::size).sum())
                .sum();
    }

    private List<GridCell> plain() {
        return cells.stream()
                .map(cell -> new GridCell(cell.row(), cell.column(), cell.rows(), cell.columns(), cell.text()))
                .toList();
    }

    private String text() {
        var lines = new ArrayList<StringBuilder>();
        var row = -1;
        for (var cell : cells) {
            if (cell.row() != row) {
                row = cell.row();
                lines.add(new StringBuilder());
            }
            lines.getLast().append(cell.text()).append(' ');
        }
        return String.join("\n", lines);
    }
}
