package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;

/** Collects a document's blocks in reading order; every reader hands over here what it finds. */
final class Blocks {

    private final Allowance allowance;
    private final List<Block> blocks = new ArrayList<>();

    Blocks(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Adds the lines of a text as paragraphs; empty ones are dropped. */
    void text(CharSequence text) throws UnreadableDocumentException {
        for (var part : text.toString().split("[\n\f]")) {
            allowance.step();
            var line = Texts.withoutBookmarks(Texts.line(part)).strip();
            if (!line.isEmpty()) {
                allowance.characters(line.length());
                blocks.add(new Paragraph(line));
            }
        }
    }

    /** Adds a table; rows that only set running text in it become paragraphs. */
    void table(List<GridCell> cells, boolean placed) throws UnreadableDocumentException {
        for (var part : parts(cells, placed)) {
            blocks.add(part);
        }
    }

    /** Adds a sheet, where places that nothing is stored for look like blank cells and are. */
    void sheet(List<GridCell> cells) throws UnreadableDocumentException {
        for (var part : parts(cells, true)) {
            blocks.add(part instanceof Grid grid ? Gaps.filled(grid, allowance) : part);
        }
    }

    private List<Block> parts(List<GridCell> cells, boolean placed) throws UnreadableDocumentException {
        for (var cell : cells) {
            allowance.step();
            allowance.characters(cell.text().length());
        }
        allowance.look();
        return new TableParts(Compacted.of(cells), placed, allowance.landmarks()).blocks();
    }

    boolean haveTable() {
        return blocks.stream().anyMatch(Grid.class::isInstance);
    }

    Document document(FileFormat format, String title) {
        return new Document(allowance.name(), format, Texts.line(title), blocks);
    }
}
