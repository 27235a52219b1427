package org.gongkai.command;

import org.gongkai.command.terminal.Printable;

/** {@code check --quiet}: a line for each finding and for each file that could not be read, nothing else. */
record CheckLines(Console console) implements CheckOutput {

    @Override
    public void add(Checked file) {
        switch (file) {
            case Checked.Done done -> {
                var list = new FindingList(done.report().form(), false, console);
                done.findings().forEach(finding -> console.terminal().line(list.line(done.file(), finding)));
            }
            case Reading.Unread(var name, var words) ->
                console.terminal()
                        .line(Printable.line(name) + ": " + console.words().of(words));
        }
    }

    @Override
    public void close() {}
}
