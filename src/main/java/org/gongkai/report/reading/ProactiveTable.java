package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.reading.CellValue.Unit;
import org.gongkai.report.reading.SourceRow.SourceCell;

/** Finds the table of section two among the rows of a document. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第二部分")
final class ProactiveTable {

    /** With fewer rows than these the labels may have met by chance. */
    private static final int FEWEST_ROWS = 2;

    private final List<ProactiveRow> rows = new ArrayList<>();
    private final TableReading reading = new TableReading(TableKind.PROACTIVE);
    private final TableRows source;
    private final int[] rowOf;

    private ProactiveTable(TableRows source) {
        this.source = source;
        var headEvidence = takeApart();
        this.rowOf = RowAlignment.of(rows.stream().map(this::scores).toList(), ProactiveLabels.ROWS.size());
        if (Arrays.stream(rowOf).filter(row -> row >= 0).count() >= FEWEST_ROWS) {
            headEvidence.forEach(format -> reading.evidence(format, 1));
            weighRows();
        }
    }

    /**
     * @param otherwise the format when no label tells
     */
    static TableReading in(TableRows source, Format otherwise) {
        var table = new ProactiveTable(source);
        if (Arrays.stream(table.rowOf).filter(row -> row >= 0).count() >= FEWEST_ROWS) {
            table.read(table.reading.format().orElse(otherwise));
        }
        return table.reading;
    }

    /** The formats that heads of columns speak for. */
    private List<Format> takeApart() {
        var evidence = new ArrayList<Format>();
        Map<String, SourceCell> heads = new HashMap<>();
        var inYuan = false;
        var grid = -1;
        for (var row : source.rows()) {
            if (row.grid() != grid) {
                heads = new HashMap<>();
                grid = row.grid();
            }
            var found = new HashMap<String, SourceCell>();
            for (var cell : row.cells()) {
                var head = cell.hanging() ? Optional.<ProactiveLabels.Head>empty() : ProactiveLabels.head(cell.text());
                if (head.isPresent()) {
                    found.put(head.get().column(), cell);
                    speaksFor(head.get(), cell.text(), evidence);
                    inYuan = isInYuan(cell.text());
                }
            }
            if (found.isEmpty()) {
                ProactiveRow.of(row, heads, inYuan).ifPresent(rows::add);
            } else {
                heads = found;
            }
        }
        return evidence;
    }

    /** “处理决定数量” stands in both formats. */
    private static void speaksFor(ProactiveLabels.Head head, String text, List<Format> evidence) {
        if (!text.contains("处理决定")) {
            evidence.add(head.format());
        }
    }

    private static boolean isInYuan(String head) {
        return head.contains("元") && !head.contains("万") && !head.contains("亿");
    }

    private double[] scores(ProactiveRow row) {
        var scores = row.match().scores().clone();
        for (var i = 0; i < scores.length; i++) {
            scores[i] = scores[i] < Similarity.ENOUGH ? 0 : scores[i] + source.bonus(row.source());
        }
        return scores;
    }

    private void weighRows() {
        for (var i = 0; i < rowOf.length; i++) {
            if (rowOf[i] < 0) {
                continue;
            }
            switch (ProactiveLabels.ROWS.labels().get(i).key()) {
                case ProactiveLabels.OTHER_SERVICES, ProactiveLabels.PROCUREMENT ->
                    reading.evidence(Format.TRIAL_2019, 3);
                case "licences", "penalties", "coercion" -> weigh(rows.get(rowOf[i]));
                default -> {}
            }
        }
    }

    private void weigh(ProactiveRow row) {
        if (row.figures() == 3) {
            reading.evidence(Format.TRIAL_2019, 2);
        } else if (row.figures() == 1) {
            reading.evidence(Format.STANDARD_2021, 2);
        }
    }

    private void read(Format format) {
        var form = ProactiveLabels.form(format);
        for (var i = 0; i < rowOf.length; i++) {
            if (rowOf[i] < 0) {
                continue;
            }
            var row = rows.get(rowOf[i]);
            var slots = form.row(
                    ProactiveLabels.key(ProactiveLabels.ROWS.labels().get(i).key(), format));
            reading.use(row.source());
            if (!slots.isEmpty()) {
                read(row, slots);
            }
        }
    }

    private void read(ProactiveRow row, List<Slot> slots) {
        var key = slots.getFirst().row();
        var columns = slots.stream().map(Slot::column).toList();
        var texts = row.texts(columns);
        for (var i = 0; texts.isPresent() && i < slots.size(); i++) {
            var slot = slots.get(i);
            reading.cells().put(key, slot.column(), texts.get().get(i), slot.kind(), unit(row, key));
        }
        if (texts.isEmpty()) {
            reading.cells().unreadable(key, columns, row.printed());
        }
        var expected = slots.getFirst().rowLabel();
        if (!LabelText.endsWith(row.label(), expected)) {
            reading.notices().label(reading.place(key), expected, row.label());
        }
    }

    private static Unit unit(ProactiveRow row, String key) {
        if (key.equals(ProactiveLabels.PROCUREMENT)) {
            return Unit.AS_PRINTED;
        }
        return row.inYuan() ? Unit.YUAN : Unit.WAN_YUAN;
    }
}
