package org.gongkai.command;

import java.util.List;
import java.util.Locale;
import org.gongkai.command.terminal.DisplayWidth;
import org.gongkai.command.terminal.Ink;
import org.gongkai.command.terminal.Printable;
import org.gongkai.command.terminal.Wrap;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.Severity;

/**
 * Prints findings for a person, hardest first.
 *
 * @param withBasis whether each finding says what to do about it and what it rests on in law
 */
record FindingList(Form form, boolean withBasis, Console console) {

    private static final String INDENT = "       ";

    void print(List<Finding> findings) {
        for (var severity : Severity.values()) {
            var group = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!group.isEmpty()) {
                var head = console.words().of("findings." + severity.key(), group.size());
                console.terminal().line(" " + console.terminal().paint(ink(severity), head));
                group.forEach(this::print);
            }
        }
    }

    private void print(Finding finding) {
        var terminal = console.terminal();
        var rule = finding.rule().id();
        var margin = " ".repeat(Math.max(1, 5 - rule.length()));
        terminal.line("  " + terminal.paint(ink(finding.severity()), rule) + margin
                + terminal.paint(
                        Ink.BOLD, DisplayWidth.fit(place(finding.place()), terminal.columns() - INDENT.length())));
        var said = console.words().of(finding.message());
        wrapped(said).forEach(line -> terminal.line(INDENT + line));
        difference(finding, said);
        if (withBasis) {
            var remedy = console.words().wording().of("rule." + rule + ".remedy");
            wrapped(remedy).forEach(line -> terminal.line(INDENT + line));
            var basis = console.words().of("finding.basis", finding.rule().basis());
            wrapped(basis).forEach(line -> terminal.line(INDENT + terminal.paint(Ink.DIM, line)));
        }
    }

    /** What should stand there and what does, where the words have not said so. */
    private void difference(Finding finding, String said) {
        var expected = finding.expected().orElse("");
        var found = finding.found().orElse("");
        if (expected.isEmpty() || found.isEmpty() || (said.contains(expected) && said.contains(found))) {
            return;
        }
        var words = console.words().of("finding.difference", expected, found);
        wrapped(words)
                .forEach(line ->
                        console.terminal().line(INDENT + console.terminal().paint(Ink.DIM, line)));
    }

    /** One finding on one line, for {@code --quiet} and for tools that look at lines. */
    String line(String file, Finding finding) {
        return Printable.line(file) + ": " + finding.rule().id() + " ["
                + console.words().wording().of("severity." + finding.severity().key()) + "] "
                + place(finding.place()) + ": " + console.words().of(finding.message());
    }

    /** A place as the labels around it name it; in English its path follows, since the labels are Chinese. */
    String place(Place place) {
        var label = label(place);
        return console.words().locale().equals(Locale.ENGLISH) && !label.equals(place.path())
                ? label + " (" + place + ")"
                : label;
    }

    private String label(Place place) {
        var slot = form.slot(place);
        if (slot.isPresent()) {
            return slot.get().label();
        }
        if (place.equals(Place.REPORT)) {
            return console.words().of("place.report");
        }
        for (var section : Section.values()) {
            if (place.equals(Place.of(section))) {
                return section.heading();
            }
        }
        for (var table : form.tables()) {
            if (place.equals(Place.of(table.kind()))) {
                return console.words().of("place.table", table.kind().section().heading());
            }
            for (var key : table.rowKeys()) {
                if (place.path().equals(table.kind().key() + "/" + key)) {
                    return table.row(key).getFirst().rowLabel();
                }
            }
        }
        return Printable.line(place.path());
    }

    private List<String> wrapped(String text) {
        return Wrap.lines(text, console.terminal().columns() - INDENT.length());
    }

    static Ink ink(Severity severity) {
        return switch (severity) {
            case BLOCKS -> Ink.RED;
            case EXPLAIN -> Ink.YELLOW;
            case NOTE -> Ink.CYAN;
        };
    }
}
