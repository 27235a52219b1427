package org.gongkai.command;

import java.util.List;
import org.gongkai.command.terminal.Ink;
import org.gongkai.command.terminal.Printable;
import org.gongkai.command.terminal.Terminal;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Form;

/** Says what a roll-up added, what it left out and why, and what is missing. */
record RollupText(Console console) {

    void parts(RollupSelection selection, List<String> expected) {
        var terminal = console.terminal();
        terminal.line(terminal.paint(
                Ink.BOLD,
                console.words()
                        .of(
                                "rollup.head",
                                selection.year(),
                                selection.parts().size(),
                                selection.form().format().label())));
        list(
                "rollup.parts",
                Ink.GREEN,
                selection.parts().stream().map(this::named).toList());
        list("rollup.leftOut", Ink.RED, leftOut(selection, false));
        list("rollup.notNeeded", Ink.CYAN, leftOut(selection, true));
        list("rollup.missing", Ink.RED, selection.missing(expected));
        list("rollup.unexpected", Ink.YELLOW, selection.unexpected(expected));
        list(
                "rollup.unnamed",
                Ink.YELLOW,
                selection.unnamed().stream().map(Reading.Read::file).toList());
        list(
                "rollup.suspects",
                Ink.YELLOW,
                selection.suspects().stream().map(this::named).toList());
    }

    void differences(Form form, List<Finding> differences) {
        var terminal = console.terminal();
        if (differences.isEmpty()) {
            terminal.line(terminal.paint(Ink.GREEN, console.words().of("rollup.agrees")));
        } else {
            new FindingList(form, false, console).print(differences);
        }
    }

    private String named(Reading.Read part) {
        return part.report()
                .agency()
                .map(agency -> agency + " — " + part.file())
                .orElse(part.file());
    }

    private List<String> leftOut(RollupSelection selection, boolean harmless) {
        return selection.leftOut().stream()
                .filter(each -> each.harmless() == harmless)
                .map(each -> each.file() + " — " + console.words().of(each.why()))
                .toList();
    }

    private void list(String key, Ink ink, List<String> entries) {
        if (!entries.isEmpty()) {
            Terminal terminal = console.terminal();
            terminal.line(" " + terminal.paint(ink, console.words().of(key, entries.size())));
            entries.forEach(entry -> terminal.line("   " + Printable.line(entry)));
        }
    }
}
