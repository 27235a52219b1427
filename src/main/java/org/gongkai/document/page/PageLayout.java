package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.GridCell;
import org.gongkai.document.UnreadableDocumentException;

/** The tables and lines of one page from top to bottom. */
record PageLayout(Box sheet, List<Piece> pieces) {

    PageLayout {
        pieces = List.copyOf(pieces);
    }

    PageLayout withSpacedTables() {
        return new PageLayout(sheet, SpacedTables.found(pieces));
    }

    static PageLayout of(Page displayed, Quota quota) throws UnreadableDocumentException {
        var page = displayed.upright();
        var lattices = lattices(page, quota);
        var inside = new ArrayList<List<Glyph>>();
        lattices.forEach(lattice -> inside.add(new ArrayList<>()));
        var outside = new ArrayList<Glyph>();
        for (var glyph : Overprint.removed(page.glyphs())) {
            quota.mark();
            var index = smallestAround(lattices, glyph.box());
            (index < 0 ? outside : inside.get(index)).add(glyph);
        }
        var pieces = new ArrayList<Piece>(TextLine.of(outside));
        for (var i = 0; i < lattices.size(); i++) {
            if (!inside.get(i).isEmpty()) {
                pieces.add(table(lattices.get(i), inside.get(i)));
            }
        }
        pieces.sort(Comparator.comparingDouble(piece -> piece.box().top()));
        return new PageLayout(page.sheet(), pieces);
    }

    private static List<Lattice> lattices(Page page, Quota quota) throws UnreadableDocumentException {
        var lattices = new ArrayList<Lattice>();
        for (var group : Rulings.groups(Rulings.joined(page.rulings()), quota)) {
            if (isTable(group)) {
                var lattice = Lattice.of(group, quota);
                if (lattice.isTable()) {
                    lattices.add(lattice);
                }
            }
        }
        return lattices;
    }

    /** Underlines, crosses and corners are none. */
    private static boolean isTable(List<Ruling> group) {
        return group.size() > 2
                && group.stream().anyMatch(Ruling::level)
                && !group.stream().allMatch(Ruling::level);
    }

    private static int smallestAround(List<Lattice> lattices, Box glyph) {
        var smallest = -1;
        for (var i = 0; i < lattices.size(); i++) {
            var box = lattices.get(i).box();
            if (box.holds(glyph.centreX(), glyph.centreY())
                    && (smallest < 0
                            || box.height() < lattices.get(smallest).box().height())) {
                smallest = i;
            }
        }
        return smallest;
    }

    private static PlacedTable table(Lattice lattice, List<Glyph> glyphs) {
        var areas = lattice.areas();
        var contents = new ArrayList<List<Glyph>>();
        areas.forEach(area -> contents.add(new ArrayList<>()));
        glyphs.forEach(glyph -> contents.get(
                        lattice.areaAt(glyph.box().centreX(), glyph.box().centreY()))
                .add(glyph));
        var cells = new ArrayList<GridCell>();
        for (var i = 0; i < areas.size(); i++) {
            var area = areas.get(i);
            var text = CellText.of(contents.get(i), lattice.box(area).width());
            cells.add(new GridCell(area.row(), area.column(), area.rows(), area.columns(), text));
        }
        return new PlacedTable(lattice.columnEdges(), lattice.box(), cells, List.of());
    }
}
