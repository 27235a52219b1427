package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;

/** What is noticed while a report is read. */
final class Notices {

    private final List<Finding> findings = new ArrayList<>();

    /** A label that is not the form's. */
    void label(Place place, String expected, String found) {
        var printed = onOneLine(found);
        var message = Message.of("reading.label", printed, expected);
        add(Finding.of(Rule.T3, place, message, expected, printed));
    }

    /** Parts of the two formats are mixed, or the wrong one is used. */
    void format(Place place, Message message) {
        add(Finding.of(Rule.T4, place, message));
    }

    /** A figure written in an unusual way. */
    void notation(Place place, Message message) {
        add(Finding.of(Rule.T5, place, message));
    }

    /** A section is not where or what it should be. */
    void section(Place place, Message message) {
        add(Finding.of(Rule.T6, place, message));
    }

    void addAll(Notices others) {
        others.findings.forEach(this::add);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", "").strip();
    }
}
