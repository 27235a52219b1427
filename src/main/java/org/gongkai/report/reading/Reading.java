package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Document;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.reading.Flow.Item;
import org.gongkai.report.reading.Flow.Line;
import org.gongkai.report.reading.Flow.Row;

/** One document being read: headings first, then whose it is, then the tables, then the text that is left. */
final class Reading {

    private final Document document;
    private final List<Item> items;
    private final Headings headings;
    private final WhoseAndWhen whose;
    private final int lastTitleItem;
    private final Notices notices = new Notices();

    private Reading(Document document) {
        this.document = document;
        this.items = Flow.of(document);
        this.headings = Headings.in(items);
        var before = linesBefore(headings.first(Math.min(items.size(), MOST_LINES_BEFORE)));
        this.whose = WhoseAndWhen.in(before.stream().map(this::text).toList(), document.title());
        this.lastTitleItem = whose.lastTitleLine() < 0 ? -1 : before.get(whose.lastTitleLine());
    }

    /** In a document without headings the title stands among the first lines. */
    private static final int MOST_LINES_BEFORE = 200;

    static ReadReport of(Document document) {
        return new Reading(document).report();
    }

    private ReadReport report() {
        var rows = new ArrayList<SourceRow>();
        items.forEach(item -> {
            if (item instanceof Row(var row)) {
                rows.add(row);
            }
        });
        var tables = Tables.in(rows, this::inSection, whose.prescribed());
        var loose = Optional.<LooseRows>empty();
        if (!tables.areWhole()) {
            loose = Optional.of(LooseRows.in(items));
            var withLoose = loose.get();
            tables = tables.orBetter(
                    Tables.in(withLoose.rows(), table -> inSection(table, withLoose), whose.prescribed()));
        }
        var figures = Figures.of(tables.form());
        tables.putInto(figures, notices);
        noticeFormats(tables);
        SectionTexts.notice(headings, notices);
        var narrative = SectionTexts.of(items, headings, lastTitleItem, taken(tables, loose));
        var report = new Report(whose.agency(), whose.year(), narrative, figures.build());
        return new ReadReport(document.format(), report, notices.findings());
    }

    private void noticeFormats(Tables tables) {
        var form = tables.form();
        if (form.isMixed()) {
            var third = form.table(TableKind.REQUESTS).format();
            notices.format(
                    Place.of(TableKind.REQUESTS),
                    Message.of("reading.format.mixed", form.format().label(), third.label()));
        }
        if (tables.proactive().isMixed()) {
            notices.format(
                    Place.of(TableKind.PROACTIVE),
                    Message.of("reading.format.mixedTable", form.format().label()));
        }
        if (form.format() == Format.TRIAL_2019
                && !tables.proactive().cells().isEmpty()
                && whose.prescribed().filter(Format.STANDARD_2021::equals).isPresent()) {
            var year = Integer.toString(whose.year().getAsInt());
            notices.format(Place.of(TableKind.PROACTIVE), Message.of("reading.format.outdated", year));
        }
    }

    /** Lines that a table of running text is made of, from its first head or row to its last. */
    private Set<Integer> taken(Tables tables, Optional<LooseRows> loose) {
        var taken = new HashSet<Integer>();
        if (loose.isEmpty()) {
            return taken;
        }
        for (var reading : tables.all()) {
            for (var row : reading.used()) {
                var lines = loose.get().lines(row);
                for (var i = 0; lines.length == 2 && i <= lines[1] - lines[0]; i++) {
                    taken.add(lines[0] + i);
                }
            }
        }
        if (!taken.isEmpty()) {
            addLinesOfLabels(taken);
        }
        return taken;
    }

    /** Heads and captions that stand beside the rows, in lines of their own. */
    private void addLinesOfLabels(Set<Integer> taken) {
        for (var section : TableKind.values()) {
            for (var i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof Line(var text)
                        && headings.isInside(section.section(), i, items.size())
                        && LooseLabel.of(text, 0) != null) {
                    taken.add(i);
                }
            }
        }
    }

    private Set<SourceRow> inSection(TableKind table) {
        Set<SourceRow> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Row(var row) && headings.isInside(table.section(), i, items.size())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Set<SourceRow> inSection(TableKind table, LooseRows loose) {
        var rows = inSection(table);
        for (var row : loose.rows()) {
            var lines = loose.lines(row);
            if (lines.length == 2
                    && (headings.isInside(table.section(), lines[0], items.size()) || isHeadingLine(table, lines[0]))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean isHeadingLine(TableKind table, int item) {
        return headings.of(table.section())
                .filter(place -> place.item() == item)
                .isPresent();
    }

    private List<Integer> linesBefore(int end) {
        var lines = new ArrayList<Integer>();
        for (var i = 0; i < end; i++) {
            if (items.get(i) instanceof Line(var text) && !text.isBlank()) {
                lines.add(i);
            }
        }
        return lines;
    }

    private String text(int item) {
        return items.get(item) instanceof Line(var text) ? text : "";
    }
}
