package org.gongkai.command;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.command.terminal.Ink;
import org.gongkai.report.model.Severity;

/** Counts files by the hardest thing found in each. */
final class CheckSummary {

    private final Map<Severity, Integer> byWorst = new EnumMap<>(Severity.class);
    private int files;
    private int clean;
    private int unread;

    void add(Checked file) {
        files++;
        switch (file) {
            case Checked.Done done ->
                done.worst().ifPresentOrElse(worst -> byWorst.merge(worst, 1, Integer::sum), () -> clean++);
            case Reading.Unread ignored -> unread++;
        }
    }

    int files() {
        return files;
    }

    /** Unreadable beats wrong: what could not be looked at may hide more. */
    int exitCode() {
        if (unread > 0) {
            return Exit.FAILED;
        }
        return count(Severity.BLOCKS) > 0 ? Exit.FOUND : Exit.FINE;
    }

    void print(Console console) {
        var words = console.words();
        var terminal = console.terminal();
        terminal.line(terminal.paint(Ink.BOLD, words.of("summary.files", files)));
        line(console, "summary.clean", clean, Ink.GREEN);
        line(console, "summary.blocks", count(Severity.BLOCKS), Ink.RED);
        line(console, "summary.explain", count(Severity.EXPLAIN), Ink.YELLOW);
        line(console, "summary.note", count(Severity.NOTE), Ink.CYAN);
        line(console, "summary.unread", unread, Ink.RED);
    }

    private static void line(Console console, String key, int count, Ink ink) {
        if (count > 0) {
            var terminal = console.terminal();
            terminal.line("  " + terminal.paint(ink, console.words().of(key, count)));
        }
    }

    private int count(Severity severity) {
        return byWorst.getOrDefault(severity, 0);
    }
}
