package org.gongkai.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.command.terminal.Ink;
import org.gongkai.command.terminal.Wrap;
import org.gongkai.report.RuleList;
import org.gongkai.report.model.Rule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;

/** Prints every rule that reports are held to. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private static final String INDENT = "       ";

    private final Console console;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--scope", paramLabel = "SCOPE")
    private Rule.@Nullable Scope scope;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var rules = RuleList.in(console.words().locale()).stream()
                .filter(rule -> scope == null || rule.scope() == scope)
                .toList();
        if (json) {
            printJson(rules);
        } else {
            printText(rules);
        }
        return Exit.FINE;
    }

    private void printText(List<RuleList.Entry> rules) {
        var terminal = console.terminal();
        for (var each : Rule.Scope.values()) {
            var group = rules.stream().filter(rule -> rule.scope() == each).toList();
            if (!group.isEmpty()) {
                terminal.line(terminal.paint(Ink.BOLD, console.words().of("scope." + key(each))));
                group.forEach(this::print);
                terminal.line();
            }
        }
    }

    private void print(RuleList.Entry rule) {
        var terminal = console.terminal();
        var severity =
                console.words().wording().of("severity." + rule.severity().key());
        var margin = " ".repeat(Math.max(1, 5 - rule.id().length()));
        terminal.line("  " + terminal.paint(FindingList.ink(rule.severity()), rule.id()) + margin + severity
                + terminal.paint(Ink.DIM, " · " + rule.basis()));
        Wrap.lines(rule.text(), terminal.columns() - INDENT.length()).forEach(line -> terminal.line(INDENT + line));
    }

    private void printJson(List<RuleList.Entry> rules) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var rule : rules) {
            array.addObject()
                    .put("rule", rule.id())
                    .put("severity", rule.severity().key())
                    .put("scope", key(rule.scope()))
                    .put("basis", rule.basis())
                    .put("text", rule.text())
                    .put("remedy", rule.remedy());
        }
        console.terminal().line(SafeJson.text(array));
    }

    private static String key(Rule.Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
