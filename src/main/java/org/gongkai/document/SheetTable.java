package org.gongkai.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cells of one sheet, as they are stored: those that hold something and those that are merged. */
final class SheetTable {

    /** Regions beyond any form are ignored; whole merged columns occur. */
    private static final int MOST_REGIONS_PLACES = 20_000;

    private final Allowance allowance;
    private long characters;
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final List<Region> regions = new ArrayList<>();

    private record Place(int row, int column) {}

    private record Region(int row, int column, int rows, int columns) {}

    SheetTable(Allowance allowance) {
        this.allowance = allowance;
    }

    void cell(int row, int column, String text) throws UnreadableDocumentException {
        allowance.cell();
        characters += text.length();
        if (characters > allowance.limits().characters()) {
            throw allowance.tooMuchText();
        }
        if (!text.isEmpty() && row >= 0 && column >= 0) {
            rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
        }
    }

    void merge(int row, int column, int lastRow, int lastColumn) throws UnreadableDocumentException {
        allowance.cell();
        if (row >= 0 && column >= 0 && lastRow >= row && lastColumn >= column) {
            regions.add(new Region(row, column, lastRow - row + 1, lastColumn - column + 1));
        }
    }

    void into(Blocks blocks) throws UnreadableDocumentException {
        if (rows.isEmpty()) {
            return;
        }
        var last = rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
        var spans = new HashMap<Place, Region>();
        var covered = new HashMap<Place, Region>();
        for (var region : regions) {
            if (region.row() <= rows.lastKey() && region.column() <= last) {
                cover(clipped(region, last, rows.lastKey()), spans, covered);
            }
        }
        // A merged region is a cell even when it is empty.
        spans.keySet()
                .forEach(place -> rows.computeIfAbsent(place.row(), key -> new TreeMap<>())
                        .putIfAbsent(place.column(), ""));
        var cells = new ArrayList<GridCell>();
        rows.forEach((row, texts) -> texts.forEach((column, text) -> {
            var place = new Place(row, column);
            if (!covered.containsKey(place)) {
                var span = spans.getOrDefault(place, new Region(row, column, 1, 1));
                cells.add(new GridCell(row, column, span.rows(), span.columns(), text));
            }
        }));
        blocks.sheet(cells);
    }

    private static Region clipped(Region region, int lastColumn, int lastRow) {
        return new Region(
                region.row(),
                region.column(),
                Math.max(1, Math.min(region.rows(), lastRow - region.row() + 1)),
                Math.max(1, Math.min(region.columns(), lastColumn - region.column() + 1)));
    }

    /** Marks what a region covers beside its first place; one that overlaps an earlier one is left out. */
    private static void cover(Region region, Map<Place, Region> spans, Map<Place, Region> covered) {
        if ((long) region.rows() * region.columns() > MOST_REGIONS_PLACES - covered.size()) {
            return;
        }
        var places = new ArrayList<Place>();
        for (var row = region.row(); row < region.row() + region.rows(); row++) {
            for (var column = region.column(); column < region.column() + region.columns(); column++) {
                var place = new Place(row, column);
                if (covered.containsKey(place) || spans.containsKey(place)) {
                    return;
                }
                places.add(place);
            }
        }
        spans.put(places.removeFirst(), region);
        places.forEach(place -> covered.put(place, region));
    }
}
