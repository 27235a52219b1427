package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.gongkai.command.terminal.DisplayWidth;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {

    @TempDir
    Path folder;

    @Test
    void aSoundReportIsShownWithItsTablesAndNothingFound() {
        var run = Run.of("check", Reports.write(folder.resolve("年报.html"), Reports.sound("甲局", 2023, 7)));

        assertThat(run.out()).contains("甲局 · 2023 年 · 2021 年格式 · 网页", "三、收到和处理政府信息公开申请情况", "没有发现问题");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.FINE);
    }

    @Test
    void aBlockingFindingIsNamedByRuleAndPlaceAndExitsWithOne() {
        var run = Run.of("check", "-v", Reports.write(folder.resolve("a.docx"), Reports.broken("甲局", 2023)));

        assertThat(run.out()).contains("R2", "（七）总计 · 自然人", "依据：国办公开办函〔2021〕30号");
        assertThat(run.exit()).isEqualTo(Exit.FOUND);
    }

    @Test
    void aFileThatCannotBeReadExitsWithTwoWhateverElseIsFound() throws IOException {
        Reports.write(folder.resolve("a.html"), Reports.broken("甲局", 2023));
        Files.write(folder.resolve("b.docx"), new byte[] {'P', 'K', 3, 4, 9, 9});
        Reports.write(folder.resolve("c.html"), Reports.sound("丙局", 2023, 1));

        var run = Run.of("check", folder);

        assertThat(run.out()).contains("读不出", "共 3 个文件", "没有问题 1 个", "有须更正的 1 个", "读不出 1 个");
        assertThat(run.exit()).isEqualTo(Exit.FAILED);
    }

    @Test
    void jsonHoldsOneObjectForEachFileInOrderAndNothingElse() throws IOException {
        var sound = Reports.write(folder.resolve("a.html"), Reports.sound("甲局", 2023, 7));
        var broken = Reports.write(folder.resolve("b.html"), Reports.broken("乙局", 2022));
        var run = Run.of("check", "--json", sound, folder.resolve("absent.txt"), broken);

        var array = JsonMapper.shared().readTree(run.out());
        assertThat(run.exit()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).isEmpty();
        assertThat(array).hasSize(3);
        var first = array.get(0);
        assertThat(first.get("file").asString()).isEqualTo(sound.toString());
        assertThat(first.get("agency").asString()).isEqualTo("甲局");
        assertThat(first.get("year").isInt()).isTrue();
        assertThat(first.get("format").asString()).isEqualTo("2021");
        assertThat(first.at("/tables/proactive/rules/issued").asInt()).isZero();
        assertThat(first.at("/tables/proactive/chargesWanYuan").isString()).isTrue();
        assertThat(numbers(first.at("/tables/requests/received"))).containsExactly(7, 0, 0, 0, 0, 0, 7);
        assertThat(first.at("/tables/requests")).hasSize(25);
        assertThat(numbers(first.at("/tables/disputes/litigationAfterReconsideration")))
                .hasSize(5);
        assertThat(first.get("findings")).isEmpty();
        assertThat(first.get("narrative").isArray()).isTrue();
        assertThat(names(array.get(1))).containsExactly("file", "error");
        assertThat(array.get(1).at("/error/message").asString()).isNotBlank();
        var finding = array.get(2).get("findings").get(0);
        assertThat(names(finding)).containsExactly("rule", "severity", "place", "message", "expected", "found");
        assertThat(finding.get("severity").asString()).isEqualTo("blocks");
        assertThat(finding.get("place").asString()).startsWith("requests/");
    }

    @Test
    void blankCellsAreNullInJson() {
        var report = Reports.withCell(
                Reports.sound("甲局", 2023, 0), TableKind.REQUESTS, "received", "commercialEnterprise", Cell.BLANK);
        var run = Run.of("check", "--json", Reports.write(folder.resolve("a.html"), report));

        var row = JsonMapper.shared().readTree(run.out()).get(0).at("/tables/requests/received");
        assertThat(row.get(1).isNull()).isTrue();
        assertThat(row.get(0).isNull()).isFalse();
    }

    @Test
    void aFolderIsWalkedInOrderPastHiddenTemporaryAndUnknownFiles() throws IOException {
        for (var name : List.of("b.html", "a.html", "sub/c.html", ".hidden.html", "~$a.html", ".git/d.html")) {
            Reports.write(folder.resolve(name), Reports.sound("机关" + name.charAt(0), 2023, 1));
        }
        Files.writeString(folder.resolve("note.md"), "no report");
        Reports.write(folder.resolve("data.json"), Reports.sound("甲局", 2023, 1));

        var files = StreamSupport.stream(
                        JsonMapper.shared()
                                .readTree(Run.of("check", "--json", folder).out())
                                .spliterator(),
                        false)
                .map(each ->
                        folder.relativize(Path.of(each.get("file").asString())).toString())
                .toList();

        assertThat(files).containsExactly("a.html", "b.html", "sub/c.html");
    }

    @Test
    void linksInsideAFolderAreNotFollowedAndLoopsEnd() throws IOException {
        var outside = Reports.write(folder.resolve("outside/secret.html"), Reports.broken("外局", 2023));
        var inside = Files.createDirectories(folder.resolve("inside"));
        Reports.write(inside.resolve("a.html"), Reports.sound("甲局", 2023, 1));
        Files.createSymbolicLink(inside.resolve("loop"), inside);
        Files.createSymbolicLink(inside.resolve("link.html"), outside);

        var run = Run.of("check", inside);

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).doesNotContain("外局", "secret", "loop");
    }

    @Test
    void aLinkNamedByTheUserIsFollowed() throws IOException {
        Reports.write(folder.resolve("real/a.html"), Reports.sound("甲局", 2023, 1));
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThat(Run.of("check", link).out()).contains(link.resolve("a.html").toString());
    }

    @Test
    void theYearBeforeIsFoundInTheFolderByAgencyAndYear() {
        var last = Reports.withCell(
                Reports.sound("甲局", 2022, 3), TableKind.REQUESTS, "carriedOver", "naturalPerson", Cell.Figure.of(2));
        Reports.write(folder.resolve("2022.html"), last);
        Reports.write(folder.resolve("2023.html"), Reports.sound("甲局", 2023, 3));

        assertThat(Run.of("check", "-q", folder).out()).contains("2023.html: R5 ");
        assertThat(Run.of("check", "-q", folder.resolve("2023.html")).out()).doesNotContain("R5 ");
        assertThat(Run.of("check", "-q", "--previous", folder.resolve("2022.html"), folder.resolve("2023.html"))
                        .out())
                .contains("2023.html: R5 ");
    }

    @Test
    void previousBelongsToOneFile() {
        var one = Reports.write(folder.resolve("a.html"), Reports.sound("甲局", 2023, 1));
        var other = Reports.write(folder.resolve("b.html"), Reports.sound("乙局", 2023, 1));

        assertThat(Run.of("check", "--previous", one, one, other).exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("check", "--previous", folder.resolve("absent"), one).exit())
                .isEqualTo(Exit.FAILED);
    }

    @Test
    void hostileNamesAndTextCannotSteerTheTerminal() throws IOException {
        var name = "-a\n\u001b[31m\u202e.html";
        var file = Reports.write(
                folder.resolve(name),
                Reports.withCell(
                        Reports.sound("甲局", 2023, 1),
                        TableKind.REQUESTS,
                        "granted",
                        "naturalPerson",
                        new Cell.Unreadable("1\u009b2J")));
        Files.writeString(folder.resolve("b\n.txt"), "\u001b]0;title\u0007");

        for (var run : List.of(
                Run.of("check", "--tables", folder),
                Run.of("check", "-q", folder),
                Run.of("check", "--", file, folder.resolve("\u001b[2J")),
                Run.of("check", "--json", folder))) {
            assertThat((run.out() + run.err()).codePoints())
                    .noneMatch(each -> each != '\n' && Character.isISOControl(each) || each == 0x202e);
        }
        assertThat(Run.of("check", "--json", "--", file).out()).contains("\\u202e");
    }

    @Test
    void coloursComeOnATerminalOnlyAndCanBeTurnedOff() {
        var file = Reports.write(folder.resolve("a.html"), Reports.broken("甲局", 2023));

        assertThat(Run.onTerminal(80, "check", file).out()).contains("\u001b[");
        assertThat(Run.onTerminal(80, "check", "--no-color", file).out()).doesNotContain("\u001b[");
        assertThat(Run.in(Map.of("NO_COLOR", "1"), true, 80, "check", file).out())
                .doesNotContain("\u001b[");
        assertThat(Run.in(Map.of("TERM", "dumb"), true, 80, "check", file).out())
                .doesNotContain("\u001b[");
        assertThat(Run.of("check", file).out()).doesNotContain("\u001b[");
    }

    @Test
    void nothingIsWiderThanTheTerminal() {
        var file = Reports.write(folder.resolve("a.html"), Reports.broken("甲局", 2023));

        for (var columns : List.of(60, 80, 120)) {
            var run = Run.in(Map.of(), true, columns, "check", "--no-color", "-v", file);
            assertThat(run.out().lines().filter(line -> !line.contains(folder.toString())))
                    .allMatch(line -> DisplayWidth.of(line) <= columns);
        }
    }

    @Test
    void quietSaysNothingOfSoundReportsAndOneLineForEachFinding() {
        var sound = Reports.write(folder.resolve("a.html"), Reports.sound("甲局", 2023, 1));
        var broken = Reports.write(folder.resolve("b.html"), Reports.broken("乙局", 2023));

        assertThat(Run.of("check", "-q", sound).out()).isEmpty();
        assertThat(Run.of("check", "-q", broken).out().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(broken + ": "));
    }

    @Test
    void aFolderWithoutReportsIsToldAndFails() {
        var run = Run.of("check", folder);

        assertThat(run.exit()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("没有可读的报告");
    }

    @Test
    void speaksEnglishWhenAskedOrWhereTheLocaleSaysSo() {
        var file = Reports.write(folder.resolve("a.html"), Reports.broken("甲局", 2023));

        assertThat(Run.of("check", "--lang", "en", file).out()).contains("Blocks filing", "requests/");
        assertThat(Run.in(Map.of("LANG", "en_US.UTF-8"), false, 80, "check", file)
                        .out())
                .contains("Blocks filing");
        assertThat(Run.in(Map.of("GONGKAI_LOCALE", "en_US", "LC_ALL", "C.UTF-8"), false, 80, "check", file)
                        .out())
                .contains("Blocks filing");
        assertThat(Run.in(Map.of("LANG", "C"), false, 80, "check", file).out()).contains("须更正");
        assertThat(Run.in(Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_US"), false, 80, "check", file)
                        .out())
                .contains("须更正");
        assertThat(Run.in(Map.of("LANG", "en_US"), false, 80, "--lang=zh", "check", file)
                        .out())
                .contains("须更正");
    }

    private static List<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
