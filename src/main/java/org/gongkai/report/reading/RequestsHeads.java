package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.law.ApplicantKind;
import org.gongkai.report.reading.SourceRow.SourceCell;

/**
 * The heads over the seven columns of the requests table, as one table of a document has them.
 *
 * @param columns the columns left to right: which kind of applicant, and which grid columns
 */
record RequestsHeads(List<Column> columns) {

    static final String TOTAL = "total";

    /** Keys of the columns in the printed order. */
    static final List<String> KEYS = Stream.concat(
                    Arrays.stream(ApplicantKind.values()).map(ApplicantKind::key), Stream.of(TOTAL))
            .toList();

    private static final List<String> LABELS = Stream.concat(
                    Arrays.stream(ApplicantKind.values()).map(ApplicantKind::label), Stream.of("总计"))
            .toList();

    /** Kinds of organisation in one row from which on it is the row of heads. */
    private static final int ENOUGH = 3;

    private static final int ROWS_ABOVE = 3;

    /** Every head has one of these. */
    private static final String CHARACTERS = "人企業业机機构構组組织織其计計总總";

    record Column(String key, int from, int to) {}

    /** The heads in a run of rows that ends with the row naming the organisations; empty when there are none. */
    static Optional<RequestsHeads> in(List<SourceRow> rows, int last) {
        var columns = new ArrayList<Column>();
        var row = rows.get(last);
        row.cells().forEach(cell -> key(cell).ifPresent(key -> add(columns, key, cell)));
        var organisations = columns.stream().filter(column -> isOrganisation(column.key()));
        if (organisations.count() < ENOUGH) {
            return Optional.empty();
        }
        for (var above = last - 1; above >= 0 && above >= last - ROWS_ABOVE; above--) {
            if (rows.get(above).grid() == row.grid()) {
                rows.get(above)
                        .cells()
                        .forEach(cell -> key(cell)
                                .filter(key -> !isOrganisation(key))
                                .ifPresent(key -> add(columns, key, cell)));
            }
        }
        columns.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return Optional.of(new RequestsHeads(columns));
    }

    /** Whether every column is named and none stands over another. */
    boolean isWhole() {
        if (columns.size() != KEYS.size()) {
            return false;
        }
        for (var i = 1; i < columns.size(); i++) {
            if (columns.get(i).from() < columns.get(i - 1).to()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the named columns stand in the printed order, however many are named. */
    boolean isInOrder() {
        var keys =
                columns.stream().mapToInt(column -> KEYS.indexOf(column.key())).toArray();
        for (var i = 1; i < keys.length; i++) {
            if (keys[i] < keys[i - 1]) {
                return false;
            }
        }
        return true;
    }

    List<String> keys() {
        return columns.stream().map(Column::key).toList();
    }

    private static void add(List<Column> columns, String key, SourceCell cell) {
        if (columns.stream().noneMatch(column -> column.key().equals(key))) {
            columns.add(new Column(key, cell.column(), cell.end()));
        }
    }

    private static boolean isOrganisation(String key) {
        return !key.equals(TOTAL) && !key.equals(ApplicantKind.NATURAL_PERSON.key());
    }

    private static Optional<String> key(SourceCell cell) {
        if (cell.text().length() > 20
                || !LabelText.hasAny(cell.text(), CHARACTERS)
                || cell.text().chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var words = LabelText.allWords(cell.text());
        if (words.equals("合计") || words.equals("其它")) {
            return Optional.of(words.equals("合计") ? TOTAL : ApplicantKind.OTHER.key());
        }
        var best = -1;
        var most = 0.7;
        for (var i = 0; i < LABELS.size(); i++) {
            var likeness = Similarity.of(words, LABELS.get(i));
            if (likeness >= most) {
                best = i;
                most = likeness;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(KEYS.get(best));
    }
}
