package org.gongkai.report.model;

/**
 * Where something stands in a report, as a path such as {@code requests/total/naturalPerson}.
 *
 * @param path slash-separated keys: table, row and column, or {@code sections/<key>}
 */
public record Place(String path) implements Comparable<Place> {

    /** The report as a whole. */
    public static final Place REPORT = new Place("report");

    public static Place of(TableKind table) {
        return new Place(table.key());
    }

    public static Place of(Section section) {
        return new Place("sections/" + section.key());
    }

    static Place of(TableKind table, String row, String column) {
        return new Place(table.key() + "/" + row + (column.isEmpty() ? "" : "/" + column));
    }

    @Override
    public int compareTo(Place other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
