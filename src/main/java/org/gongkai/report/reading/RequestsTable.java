package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.reading.LabelText.Numbering;

/** Finds the table of section three among the rows of a document. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第三部分")
final class RequestsTable {

    /** With fewer rows than these the labels may have met by chance. */
    private static final int FEWEST_ROWS = 2;

    private static final int OTHER = index(RequestLabels.OTHER);
    private static final int LAST_PART = index(RequestLabels.OTHER_PARTS.getLast());

    private final List<RequestsRow> rows = new ArrayList<>();
    private final TableRows source;
    private final int[] rowOf;

    private RequestsTable(TableRows source) {
        this.source = source;
        takeApart();
        var scores = rows.stream().map(this::scores).toList();
        this.rowOf = RowAlignment.of(scores, RequestLabels.ALL.size());
        fillGaps();
    }

    static TableReading in(TableRows source) {
        return new RequestsTable(source).reading();
    }

    private void takeApart() {
        var all = source.rows();
        var heads = Optional.<RequestsHeads>empty();
        var headGrid = -1;
        for (var i = 0; i < all.size(); i++) {
            var found = RequestsHeads.in(all, i);
            if (found.isPresent()) {
                heads = found;
                headGrid = all.get(i).grid();
                continue;
            }
            var row = all.get(i);
            var byHeads = heads.isPresent() && heads.get().isWhole() && row.placed() && headGrid == row.grid();
            (byHeads ? RequestsRow.under(heads.get(), row) : RequestsRow.counted(row, keys(heads)))
                    .ifPresent(rows::add);
        }
    }

    private static List<String> keys(Optional<RequestsHeads> heads) {
        return heads.filter(each -> each.isWhole()).map(RequestsHeads::keys).orElse(RequestsHeads.KEYS);
    }

    private double[] scores(RequestsRow row) {
        var scores = row.match().scores().clone();
        for (var i = 0; i < scores.length; i++) {
            scores[i] = scores[i] < enough(row) ? 0 : scores[i] + context(row, i) + source.bonus(row.source());
        }
        return scores;
    }

    /** A sentence can have words of a label in it, and figures after them. */
    private static double enough(RequestsRow row) {
        return row.fits() || row.source().grid() != LooseRows.NO_GRID ? Similarity.ENOUGH : 0.95;
    }

    private static double context(RequestsRow row, int label) {
        if (row.context().isEmpty()) {
            return 0;
        }
        return row.context().equals(RequestLabels.ALL.labels().get(label).group()) ? 0.1 : -0.3;
    }

    /** Rows whose labels are too free to be recognised stand where the form's stand, when number and words allow it. */
    private void fillGaps() {
        var before = -1;
        for (var label = 0; label < rowOf.length; label++) {
            if (rowOf[label] < 0) {
                continue;
            }
            if (before >= 0) {
                fillGap(before, label);
            }
            before = label;
        }
    }

    private void fillGap(int before, int after) {
        var between = rows.subList(rowOf[before] + 1, rowOf[after]).stream()
                .filter(row -> row.fits() && row.match().best() < Similarity.SURE)
                .toList();
        var missing = new ArrayList<Integer>();
        for (var label = before + 1; label < after; label++) {
            if (label != OTHER) {
                missing.add(label);
            }
        }
        if (between.size() != missing.size()) {
            return;
        }
        for (var i = 0; i < missing.size(); i++) {
            if (mayBe(between.get(i), missing.get(i))) {
                rowOf[missing.get(i)] = rows.indexOf(between.get(i));
            }
        }
    }

    private static boolean mayBe(RequestsRow row, int label) {
        var printed = LabelText.parts(row.label());
        if (printed.isEmpty()) {
            return false;
        }
        var expected = RequestLabels.ALL.labels().get(label).text();
        var numbering = printed.getLast().numbering();
        if (numbering.style() != Numbering.Style.NONE) {
            return numbering.equals(expected.numbering());
        }
        var words = printed.getLast().words();
        for (var i = 0; i + 1 < words.length(); i++) {
            if (expected.words().contains(words.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    private TableReading reading() {
        var format = format();
        var reading = new TableReading(TableKind.REQUESTS);
        if (Arrays.stream(rowOf).filter(row -> row >= 0).count() < FEWEST_ROWS) {
            return reading;
        }
        format.ifPresent(each -> reading.evidence(each, 3));
        for (var label = 0; label < rowOf.length; label++) {
            if (rowOf[label] >= 0) {
                read(label, rows.get(rowOf[label]), reading);
            }
        }
        return reading;
    }

    /** One row under （六） or three; a lone “其他” is the one row unless it stands below that caption as “3.”. */
    private Optional<Format> format() {
        var parts = RequestLabels.OTHER_PARTS.stream()
                .filter(key -> rowOf[index(key)] >= 0)
                .count();
        if (parts == 1 && rowOf[LAST_PART] >= 0 && rowOf[OTHER] < 0) {
            var row = rows.get(rowOf[LAST_PART]);
            var style = LabelText.of(row.label()).numbering().style();
            if (row.context().isEmpty() && style != Numbering.Style.ITEM) {
                rowOf[OTHER] = rowOf[LAST_PART];
                rowOf[LAST_PART] = -1;
                return Optional.of(Format.TRIAL_2019);
            }
        }
        if (parts > 0) {
            rowOf[OTHER] = -1;
            return Optional.of(Format.STANDARD_2021);
        }
        return rowOf[OTHER] >= 0 ? Optional.of(Format.TRIAL_2019) : Optional.empty();
    }

    private void read(int index, RequestsRow row, TableReading reading) {
        var label = RequestLabels.ALL.labels().get(index);
        if (row.fits()) {
            row.cells().forEach((column, value) -> reading.cells().put(label.key(), column, value));
        } else {
            reading.cells().unreadable(label.key(), RequestsHeads.KEYS, row.unfitting());
        }
        if (!row.match().exact()[index]) {
            reading.notices().label(reading.place(label.key()), label.printed(), row.label());
        }
        reading.use(row.source());
    }

    private static int index(String key) {
        for (var i = 0; i < RequestLabels.ALL.size(); i++) {
            if (RequestLabels.ALL.labels().get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException(key);
    }
}
