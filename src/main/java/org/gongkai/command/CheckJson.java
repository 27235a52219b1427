package org.gongkai.command;

import org.gongkai.report.writing.JsonReport;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code check --json}: an array with one object for each file, written as they come. */
final class CheckJson implements CheckOutput {

    private final Console console;
    private boolean begun;

    CheckJson(Console console) {
        this.console = console;
    }

    @Override
    public void add(Checked file) {
        console.terminal().out().print(begun ? ",\n" : "[\n");
        begun = true;
        console.terminal()
                .out()
                .print(SafeJson.text(
                        switch (file) {
                            case Checked.Done(var read, var findings) ->
                                JsonReport.checked(
                                        read.file(),
                                        read.report(),
                                        findings,
                                        console.words().wording());
                            case Reading.Unread(var name, var words) -> {
                                var object =
                                        JsonNodeFactory.instance.objectNode().put("file", name);
                                object.putObject("error")
                                        .put("message", console.words().of(words));
                                yield object;
                            }
                        }));
    }

    @Override
    public void close() {
        console.terminal().out().print(begun ? "\n]\n" : "[]\n");
    }
}
