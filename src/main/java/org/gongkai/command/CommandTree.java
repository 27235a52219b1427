package org.gongkai.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Puts the commands together; their texts stand in {@code messages/command} under {@code gongkai.<command>}. */
record CommandTree(Console console, Consumer<String[]> site, Failures failures) {

    private static final int WIDEST_HELP = 120;

    /**
     * @param arguments what was typed: reading a command's options takes a while, so only commands named there get
     *     them; of the others the name is enough
     */
    CommandLine root(String... arguments) {
        var root = new CommandLine(new RootCommand(console));
        addCommonOptions(root.getCommandSpec());
        var words = List.of(arguments);
        var all = words.contains("help") || words.contains("completion");
        commands()
                .forEach((name, command) ->
                        root.addSubcommand(name, all || words.contains(name) ? command.get() : CommandSpec.create()));
        root.getCommandSpec().usageMessage().sortOptions(false);
        root.getSubcommands()
                .values()
                .forEach(each -> each.getCommandSpec().usageMessage().sortOptions(false));
        root.setResourceBundle(console.words().bundle());
        return settled(root);
    }

    private Map<String, Supplier<Object>> commands() {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("check", () -> new CheckCommand(console));
        commands.put("diff", () -> new DiffCommand(console));
        commands.put("rollup", () -> new RollupCommand(console));
        commands.put("convert", () -> new ConvertCommand(console));
        commands.put("template", () -> new TemplateCommand(console));
        commands.put("rules", () -> new RulesCommand(console));
        commands.put("ledger", () -> LedgerCommand.withItsParts(console));
        commands.put("export", () -> new ExportCommand(console));
        commands.put("serve", () -> new ServeCommand(site));
        commands.put("completion", () -> new CompletionCommand(console));
        commands.put("help", () -> new HelpCommand(console));
        commands.put("version", () -> new VersionCommand(console));
        return commands;
    }

    /** Understood after every command; those that {@link Console} has looked up by now only have to be known here. */
    private void addCommonOptions(CommandSpec root) {
        root.addOption(OptionSpec.builder(Language.OPTION)
                .type(Language.class)
                .paramLabel("zh|en")
                .scopeType(ScopeType.INHERIT)
                .build());
        root.addOption(OptionSpec.builder(Console.NO_COLOUR)
                .scopeType(ScopeType.INHERIT)
                .build());
        root.addOption(
                OptionSpec.builder(Console.DEBUG).scopeType(ScopeType.INHERIT).build());
        root.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .build());
        root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());
        root.versionProvider(() -> new String[] {VersionCommand.text()});
    }

    private CommandLine settled(CommandLine root) {
        return root.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.min(console.terminal().columns(), WIDEST_HELP))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.terminal().colour() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setOut(new PrintWriter(console.terminal().out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    }
}
