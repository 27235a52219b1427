package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.UnreadableDocumentException;

/** Pages one after the other: tables joined over page breaks, lines joined into paragraphs, page numbers left out. */
final class Flow {

    private final List<Block> blocks = new ArrayList<>();
    private final List<PlacedTable> table = new ArrayList<>();
    private final Paragraphs paragraphs;

    private Flow(TextArea area) {
        paragraphs = new Paragraphs(area, blocks);
    }

    static List<Block> of(List<PageLayout> displayed, Quota quota) throws UnreadableDocumentException {
        var layouts = RunningHeads.removed(displayed).stream()
                .map(PageLayout::withSpacedTables)
                .toList();
        var flow = new Flow(TextArea.of(layouts));
        for (var layout : layouts) {
            quota.time();
            flow.add(layout);
        }
        flow.endTable();
        flow.paragraphs.end();
        return flow.blocks;
    }

    private void add(PageLayout layout) {
        var isFirst = true;
        for (var piece : layout.pieces()) {
            switch (piece) {
                case TextLine line -> {
                    endTable();
                    paragraphs.add(line);
                }
                case PlacedTable part -> add(part, isFirst);
            }
            isFirst = false;
        }
        paragraphs.turnPage();
    }

    private void add(PlacedTable part, boolean atPageTop) {
        paragraphs.end();
        if (!table.isEmpty() && atPageTop && BrokenTable.isContinued(table.getLast(), part)) {
            table.add(BrokenTable.joined(table.removeLast(), part));
        } else {
            endTable();
            table.add(part);
        }
    }

    private void endTable() {
        table.forEach(part -> {
            var done = part.isSpaced() ? new SpacedTable(part.lines()).placed() : part;
            if (done.columns() > 1) {
                blocks.add(done.grid());
            } else {
                done.cells().forEach(cell -> paragraphs.addWhole(cell.text()));
            }
        });
        table.clear();
    }
}
