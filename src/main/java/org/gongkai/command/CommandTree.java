package org.gongkai.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Puts the commands together; their texts stand in {@code messages/command} under {@code gongkai.<command>}. */
record CommandTree(Console console, Consumer<String[]> site, Failures failures) {

    private static final int WIDEST_HELP = 120;

    CommandLine root() {
        var root = new CommandLine(new RootCommand(console));
        addCommonOptions(root.getCommandSpec());
        root.addSubcommand(new CheckCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new RollupCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new TemplateCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new ServeCommand(site))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new HelpCommand(console))
                .addSubcommand(new VersionCommand(console));
        root.getCommandSpec().usageMessage().sortOptions(false);
        root.getSubcommands()
                .values()
                .forEach(each -> each.getCommandSpec().usageMessage().sortOptions(false));
        root.setResourceBundle(console.words().bundle());
        return settled(root);
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
