package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class UsageTests {

    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "diff",
                "rollup",
                "convert",
                "template",
                "rules",
                "ledger",
                "export",
                "serve",
                "completion",
                "help",
                "version"
            })
    void everyCommandExplainsItselfWithExamplesAndExitCodesInBothLanguages(String command) {
        var chinese = Run.of(command, "--help");
        var english = Run.of("--lang", "en", command, "--help");

        assertThat(chinese.exit()).isZero();
        assertThat(chinese.out()).contains("用法：gongkai " + command, "退出码：", "示例：\n  ", "gongkai " + command);
        assertThat(english.out()).contains("Usage: gongkai " + command, "Exit codes:", "Examples:\n  ");
        assertThat(Run.of("help", command).out()).isEqualTo(chinese.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "diff",
                "convert",
                "template",
                "rules",
                "ledger",
                "export",
                "serve",
                "completion",
                "help",
                "version"
            })
    void englishHelpHoldsNoChinese(String command) {
        assertThat(CHINESE.matcher(Run.of(command, "--help", "--lang=en").out()).find())
                .isFalse();
    }

    @Test
    void everyOptionAndParameterIsDescribed() {
        for (var language : Language.values()) {
            var around = Surroundings.ofProcess();
            var console = Console.of(around, "--lang", language.name());
            var root = new CommandTree(console, Run.NO_SITE, new Failures(console)).root("help");
            withAllBelow(root)
                    .forEach(command -> command.getCommandSpec()
                            .args()
                            .forEach(argument -> assertThat(String.join("", argument.description()))
                                    .as(command.getCommandName() + " " + argument)
                                    .isNotBlank()));
        }
    }

    private static Stream<CommandLine> withAllBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(UsageTests::withAllBelow));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "heads", "export"})
    void partOfACommandExplainsItselfToo(String part) {
        var chinese = Run.of("ledger", part, "--help").out();

        assertThat(chinese).contains("用法：gongkai ledger " + part, "退出码：", "示例：\n  ");
        assertThat(CHINESE.matcher(Run.of("ledger", part, "--help", "--lang=en").out())
                        .find())
                .isFalse();
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        var chinese = ResourceBundle.getBundle("messages.command", Locale.ROOT);
        var english = ResourceBundle.getBundle("messages.command", Locale.ENGLISH);

        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        assertThat(ResourceBundle.getBundle("messages.command", Locale.SIMPLIFIED_CHINESE, control)
                        .keySet())
                .isEqualTo(chinese.keySet());
        for (var key : chinese.keySet()) {
            assertThat(placeholders(english.getString(key))).as(key).isEqualTo(placeholders(chinese.getString(key)));
            assertThat(english.getString(key))
                    .as(key)
                    .isNotEqualTo(CHINESE.matcher(chinese.getString(key)).find() ? chinese.getString(key) : "");
        }
    }

    @Test
    void mistakesAreNamedWithARemedyAndExitWith64() {
        assertThat(Run.of("chekc")).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(Exit.USAGE);
            assertThat(run.err()).contains("不认识“chekc”", "check", "gongkai --help");
            assertThat(run.out()).isEmpty();
        });
        assertThat(Run.of("check", "--jsno", "a").err()).contains("没有选项 --jsno", "--json");
        assertThat(Run.of("check").err()).contains("缺少 FILE");
        assertThat(Run.of("convert", "a.html", "--to", "odt").err()).contains("--to", "odt", "docx");
        assertThat(Run.of("template", "--format", "2020", "-o", "a.xlsx").err()).contains("2021、2019");
        assertThat(Run.of("--lang", "fr", "rules").err()).contains("zh、en");
        assertThat(Run.of("--lang", "en", "rules", "--nope").err()).contains("There is no option --nope");
        assertThat(Run.of("help", "nothing").exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of().exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void hostileArgumentsAreShownHarmlessly() {
        var run = Run.of("check", "--\u001b[31m\nx");

        assertThat(run.err()).doesNotContain("\u001b");
    }

    @Test
    void printsItsVersion() {
        assertThat(Run.of("--version").out()).startsWith("Gongkai ");
        assertThat(Run.of("version").out()).isEqualTo(Run.of("-V").out());
    }

    @Test
    void completionKnowsTheCommands() {
        assertThat(Run.of("completion", "bash").out()).contains("complete -F", "rollup", "--previous", "--against");
        assertThat(Run.of("completion", "zsh").out()).contains("bashcompinit");
        assertThat(Run.of("completion", "fish").out())
                .contains("complete -c gongkai", "-a rollup", "-l previous", "-a verify", "-l against");
    }

    @Test
    void rulesAreListedWithWeightAndBasis() {
        assertThat(Run.of("rules").out()).contains("R1", "R8", "A-06", "N7", "T6", "国办公开办函〔2021〕30号");
        assertThat(Run.of("rules", "--scope", "aggregate").out()).contains("R8").doesNotContain("R1 ");
        assertThat(Run.of("rules", "--json").out()).startsWith("[").contains("\"rule\" : \"R1\"");
    }

    private static List<String> placeholders(String words) {
        return Pattern.compile("\\{\\d}")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
