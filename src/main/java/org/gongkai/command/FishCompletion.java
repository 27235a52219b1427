package org.gongkai.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for the fish shell, which the parser's library does not write. */
final class FishCompletion {

    private final StringBuilder script = new StringBuilder();

    private FishCompletion() {}

    static String of(CommandLine root) {
        var completion = new FishCompletion();
        completion.options("__fish_use_subcommand", root);
        root.getSubcommands().forEach((name, command) -> {
            completion.line("__fish_use_subcommand", "-f -a " + name, header(command));
            completion.command("__fish_seen_subcommand_from " + name, command);
        });
        return completion.script.toString();
    }

    private void command(String condition, CommandLine command) {
        options(condition, command);
        command.getSubcommands().forEach((name, part) -> {
            line(condition, "-f -a " + name, header(part));
            command(condition + "; and __fish_seen_subcommand_from " + name, part);
        });
    }

    private void options(String condition, CommandLine command) {
        for (var option : command.getCommandSpec().options()) {
            if (!option.hidden()) {
                line(condition, names(option) + values(option), String.join("", option.description()));
            }
        }
    }

    private static String names(OptionSpec option) {
        var names = new StringBuilder();
        for (var name : option.names()) {
            names.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                    .append(' ');
        }
        return names.toString();
    }

    private static String values(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        var candidates = option.completionCandidates();
        return candidates == null
                ? "-r"
                : "-x -a \"" + String.join(" ", candidates).toLowerCase(java.util.Locale.ROOT) + "\"";
    }

    private void line(String condition, String what, String description) {
        script.append("complete -c gongkai -n '").append(condition).append("' ").append(what.strip());
        if (!description.isBlank()) {
            script.append(" -d '")
                    .append(description.replace("\\", "\\\\").replace("'", "\\'"))
                    .append('\'');
        }
        script.append('\n');
    }

    private static String header(CommandLine command) {
        return String.join("", command.getCommandSpec().usageMessage().header());
    }
}
