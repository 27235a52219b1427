package org.gongkai.report.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.TableKind;

/** What was found of one table: its cells, what speaks for which format, and which rows of the document it took. */
final class TableReading {

    private final TableKind table;
    private final TableCells cells = new TableCells();
    private final Notices notices = new Notices();
    private final Map<Format, Integer> evidence = new EnumMap<>(Format.class);
    private final Set<SourceRow> used = Collections.newSetFromMap(new IdentityHashMap<>());

    TableReading(TableKind table) {
        this.table = table;
    }

    TableCells cells() {
        return cells;
    }

    Notices notices() {
        return notices;
    }

    Place place(String row) {
        return new Place(table.key() + "/" + row);
    }

    void evidence(Format format, int weight) {
        evidence.merge(format, weight, Integer::sum);
    }

    /** The format that the labels speak for. */
    Optional<Format> format() {
        return evidence.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Whether labels of both formats stand in the table. */
    boolean isMixed() {
        return evidence.size() > 1;
    }

    void use(SourceRow row) {
        used.add(row);
    }

    /** The rows of the document that the table is made of. */
    Set<SourceRow> used() {
        return used;
    }
}
