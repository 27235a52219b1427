package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.writing.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsConvertedReadsBackTheSame(OutputFormat format) throws Refusal {
        var ending = format.extension();
        var report = Reports.sound("甲局", 2023, 7);
        var file = Reports.write(folder.resolve("年报.html"), report);

        var run = Run.of("convert", file, "--to", ending, "-o", folder.resolve("out." + ending));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Reading.orRefuse(folder.resolve("out." + ending)).figures()).isEqualTo(report.figures());
    }

    @Test
    void theFormatFollowsTheEndingAndTheNameTheOriginal() {
        var file = Reports.write(folder.resolve("年报.html"), Reports.sound("甲局", 2023, 7));

        assertThat(Run.of("convert", file, "-o", folder.resolve("b.DOCX")).exit())
                .isZero();
        assertThat(Run.of("convert", file, "--to", "xlsx").exit()).isZero();
        assertThat(Run.of("convert", file, "--to", "json", "-o", folder).exit()).isZero();
        assertThat(folder.resolve("b.DOCX")).exists();
        assertThat(folder.resolve("年报.xlsx")).exists();
        assertThat(folder.resolve("年报.json")).exists();
        assertThat(Run.of("convert", file, "-o", folder.resolve("c.odt")).exit())
                .isEqualTo(Exit.USAGE);
        assertThat(Run.of("convert", file).exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void nothingIsOverwrittenUnasked() throws IOException {
        var file = Reports.write(folder.resolve("a.html"), Reports.sound("甲局", 2023, 7));
        var taken = Files.writeString(folder.resolve("a.json"), "mine");

        var refused = Run.of("convert", file, "--to", "json");
        assertThat(refused.exit()).isEqualTo(Exit.FAILED);
        assertThat(refused.err()).contains("已存在", "--force");
        assertThat(taken).hasContent("mine");

        assertThat(Run.of("convert", file, "--to", "json", "--force").exit()).isZero();
        assertThat(Files.readString(taken)).contains("甲局");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, taken);
        }
    }

    @Test
    void aLinkInThePlaceOfTheOutputIsNotWrittenThrough() throws IOException {
        var file = Reports.write(folder.resolve("a.html"), Reports.sound("甲局", 2023, 7));
        var victim = Files.writeString(folder.resolve("victim"), "mine");
        var link = Files.createSymbolicLink(folder.resolve("a.json"), victim);

        assertThat(Run.of("convert", file, "-o", link).exit()).isEqualTo(Exit.FAILED);
        assertThat(Run.of("convert", file, "-o", link, "--force").exit()).isZero();
        assertThat(victim).hasContent("mine");
    }

    @Test
    void aMissingFolderIsToldAndNothingIsLeftBehind() {
        var file = Reports.write(folder.resolve("a.html"), Reports.sound("甲局", 2023, 7));

        var run = Run.of("convert", file, "-o", folder.resolve("none/b.json"));

        assertThat(run.exit()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("没有这个文件夹");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void cellsThatCannotBeReadAreCarriedAsPrintedWithAWarning() {
        var report = Reports.withCell(
                Reports.sound("甲局", 2023, 1), TableKind.REQUESTS, "granted", "naturalPerson", new Cell.Unreadable("l"));
        var file = Reports.write(folder.resolve("a.html"), report);

        var run = Run.of("convert", file, "--to", "json", "-o", "-");

        assertThat(run.exit()).isEqualTo(Exit.FOUND);
        assertThat(run.err()).contains("1 个格子");
        assertThat(run.out()).contains("\"unreadable\" : \"l\"");
    }

    @Test
    void standardOutputGetsTheBytesAloneUnlessItIsATerminal() {
        var file = Reports.write(folder.resolve("a.html"), Reports.sound("甲局", 2023, 1));

        var run = Run.of("convert", file, "--to", "docx", "-o", "-");
        assertThat(new String(run.bytes(), 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
        assertThat(run.err()).isEmpty();
        assertThat(Run.onTerminal(80, "convert", file, "--to", "docx", "-o", "-")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void aFileThatCannotBeReadLeavesNothing() throws IOException {
        var file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 broken");

        assertThat(Run.of("convert", file, "--to", "json").exit()).isEqualTo(Exit.FAILED);
        assertThat(folder.resolve("a.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2019"})
    void theTemplateIsASpreadsheet(String format) throws IOException {
        var out = folder.resolve("表 %s.xlsx".formatted(format));

        assertThat(Run.of("template", "--format", format, "-o", out).exit()).isZero();
        assertThat(Files.readAllBytes(out)).startsWith('P', 'K');
        assertThat(Run.of("template", "--format", format, "-o", out).exit()).isEqualTo(Exit.FAILED);
        assertThat(Run.of("template", "-o", folder.resolve("a.docx")).exit()).isEqualTo(Exit.USAGE);
    }
}
