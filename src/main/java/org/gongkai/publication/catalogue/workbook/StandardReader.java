package org.gongkai.publication.catalogue.workbook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Documents;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Limits;
import org.gongkai.document.Paragraph;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.publication.KeepingFault;
import org.gongkai.publication.KeepingFault.Reason;
import org.gongkai.publication.catalogue.StandardField;
import org.gongkai.publication.catalogue.workbook.ReadStandard.Line;
import org.gongkai.publication.catalogue.workbook.ReadStandard.RowFault;
import org.gongkai.publication.catalogue.workbook.StandardHeading.Place;

/** Reads standard catalogues as they are really published: by the words of their headings, one row high or two, with merged cells. */
public final class StandardReader {

    /** More rows are not taken in at once. */
    public static final int MOST_ROWS = 5000;

    private static final Limits LIMITS =
            new Limits(10L << 20, 100, 2000, 60, MOST_ROWS * 30, 3_000_000, 50, Duration.ofSeconds(20));

    private final Optional<String> chosen;
    private final List<Line> lines = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    private StandardReader(Optional<String> chosen) {
        this.chosen = chosen;
    }

    /**
     * @param chosen the field of all rows; empty where the file itself names fields
     * @throws UnreadableDocumentException when the file is broken, locked, of no known kind or beyond the limits
     */
    public static ReadStandard read(String name, byte[] content, Optional<String> chosen)
            throws UnreadableDocumentException {
        var document = Documents.read(name, content, LIMITS);
        return new StandardReader(chosen).tables(document.blocks());
    }

    private ReadStandard tables(List<Block> blocks) {
        var before = "";
        var found = 0;
        for (var block : blocks) {
            switch (block) {
                case Paragraph paragraph -> before = paragraph.text();
                case Grid grid -> {
                    var heading = StandardHeading.of(grid);
                    found += heading.isPresent() ? 1 : 0;
                    if (heading.isPresent()) {
                        table(grid, heading.get(), before);
                    }
                }
            }
        }
        if (found == 0) {
            return ReadStandard.refused(KeepingFault.of("file", Reason.NO_TABLE));
        }
        if (lines.size() > MOST_ROWS) {
            return ReadStandard.refused(KeepingFault.of("file", Reason.TOO_MANY_ROWS, Integer.toString(MOST_ROWS)));
        }
        return lines.isEmpty() && faults.isEmpty()
                ? ReadStandard.refused(KeepingFault.of("file", Reason.NO_ROWS))
                : new ReadStandard(lines, faults);
    }

    private void table(Grid grid, StandardHeading heading, String before) {
        for (var place : List.of(Place.FIRST, Place.ELEMENTS, Place.BASIS, Place.TIME_LIMIT, Place.SUBJECT)) {
            if (!heading.places().containsKey(place)) {
                faults.add(new RowFault(
                        heading.firstRow(), KeepingFault.of("file", Reason.HEADING_MISSING, CellWords.of(place))));
                return;
            }
        }
        var above = new StringBuilder(before);
        var byRow = new HashMap<Integer, List<GridCell>>();
        for (var cell : grid.cells()) {
            if (cell.row() < heading.firstRow()) {
                above.append(cell.text());
            }
            for (var row = cell.row(); row < cell.row() + cell.rows(); row++) {
                byRow.computeIfAbsent(row, none -> new ArrayList<>()).add(cell);
            }
        }
        var field = chosen.or(() -> StandardField.named(above.toString()));
        var first = "";
        for (var number = heading.firstRow(); number < grid.height(); number++) {
            var row = new StandardCells(heading, byRow.getOrDefault(number, List.of()));
            if (row.says()) {
                first = row.text(Place.FIRST).isEmpty() ? first : row.text(Place.FIRST);
                line(number + 1, row, field, first);
            }
        }
    }

    private void line(int number, StandardCells row, Optional<String> field, String first) {
        row.formulas().forEach(place -> faults.add(new RowFault(number, KeepingFault.of(place, Reason.FORMULA))));
        var named = Optional.of(row.text(Place.FIELD))
                .filter(text -> !text.isEmpty())
                .or(() -> field);
        if (named.isEmpty()) {
            faults.add(new RowFault(number, KeepingFault.of("field", Reason.FIELD_UNKNOWN)));
            return;
        }
        var entry = row.entry(named.get(), first);
        var twin = known.putIfAbsent(entry.key(), number);
        if (twin != null) {
            faults.add(new RowFault(
                    number,
                    KeepingFault.of(
                            "second", Reason.ROW_TWICE, entry.first() + " " + entry.second(), Integer.toString(twin))));
            return;
        }
        lines.add(new Line(number, entry));
    }
}
