package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.model.ZeroFigures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollupCommandTests {

    @TempDir
    Path folder;

    private Path units = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void twoSoundReports() {
        units = folder.resolve("units");
        out = folder.resolve("sum.json");
        Reports.write(units.resolve("a.html"), Reports.sound("甲局", 2023, 3));
        Reports.write(units.resolve("b.docx"), Reports.sound("乙局", 2023, 4));
    }

    @Test
    void addsEveryCellAndWritesTheSum() throws Refusal {
        var run = Run.of("rollup", units, "-o", out, "--name", "临江市人民政府");

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        assertThat(received(Reading.orRefuse(out))).isEqualTo(7);
        assertThat(Reading.orRefuse(out).agency()).contains("临江市人民政府");
        assertThat(Reading.orRefuse(out).year()).hasValue(2023);
        assertThat(run.out()).contains("甲局", "乙局", "已加 2 份");
    }

    @Test
    void leavesOutWhatIsBrokenOrUnreadableAndSaysSo() throws IOException, Refusal {
        Reports.write(units.resolve("c.html"), Reports.broken("丙局", 2023));
        Reports.write(
                units.resolve("d.html"),
                Reports.withCell(
                        Reports.sound("丁局", 2023, 9),
                        TableKind.REQUESTS,
                        "granted",
                        "naturalPerson",
                        new Cell.Unreadable("九")));
        Files.writeString(units.resolve("e.pdf"), "%PDF-1.7 broken");

        var run = Run.of("rollup", units, "-o", out);

        assertThat(run.exit()).isEqualTo(Exit.FOUND);
        assertThat(run.out()).contains("没有加 3 份", "c.html", "R2", "d.html", "1 个格子", "e.pdf");
        assertThat(received(Reading.orRefuse(out))).isEqualTo(7);
    }

    @Test
    void theSameReportTwiceIsAddedOnceAndContradictingOnesNotAtAll() throws Refusal {
        Reports.write(units.resolve("a-again.docx"), Reports.sound("甲局", 2023, 3));
        assertThat(Run.of("rollup", units, "-o", out).exit()).isZero();
        assertThat(received(Reading.orRefuse(out))).isEqualTo(7);

        Reports.write(units.resolve("a-other.docx"), Reports.sound("甲局", 2023, 5));
        var run = Run.of("rollup", units, "-o", out, "--force");
        assertThat(run.exit()).isEqualTo(Exit.FOUND);
        assertThat(run.out()).contains("数字却不同");
        assertThat(received(Reading.orRefuse(out))).isEqualTo(4);
    }

    @Test
    void namesWhoIsMissingAndWhoWasNotExpected() throws IOException {
        var list = Files.writeString(folder.resolve("list.txt"), "\uFEFF甲局\n\n# 注\n丙局\n");

        var run = Run.of("rollup", units, "-o", out, "--expect", list);

        assertThat(run.exit()).isEqualTo(Exit.FOUND);
        assertThat(run.out()).contains("缺报 1 家", "丙局", "不在名单上，也加了 1 家");
    }

    @Test
    void severalYearsNeedAChoice() throws Refusal {
        Reports.write(units.resolve("old.html"), Reports.sound("甲局", 2022, 100));

        var run = Run.of("rollup", units, "-o", out);
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("2022", "2023", "--year");
        assertThat(out).doesNotExist();

        assertThat(Run.of("rollup", units, "-o", out, "--year", "2023").exit()).isZero();
        assertThat(received(Reading.orRefuse(out))).isEqualTo(7);
    }

    @Test
    void aReportOnAnotherFormIsLeftOut() {
        Reports.write(
                units.resolve("old-form.html"),
                Report.of(
                        "丙局",
                        2023,
                        Reports.sound("丙局", 2023, 0).narrative(),
                        ZeroFigures.on(PublishedFigures.PINGTAN_2019.figures().form())));

        var run = Run.of("rollup", units, "-o", out);

        assertThat(run.exit()).isEqualTo(Exit.FOUND);
        assertThat(run.out()).contains("old-form.html", "不能");
    }

    @Test
    void anAggregateAmongItsPartsIsPointedOutAndCanBeLeftOut() throws Refusal {
        var aggregate = Reports.write(units.resolve("all.html"), Reports.sound("临江市人民政府", 2023, 7));

        var run = Run.of("rollup", units, "-o", out);
        assertThat(run.exit()).isEqualTo(Exit.FOUND);
        assertThat(run.out()).contains("等于其余各份之和", "all.html");

        assertThat(Run.of("rollup", units, "-o", out, "--force", "--without", aggregate)
                        .exit())
                .isZero();
        assertThat(received(Reading.orRefuse(out))).isEqualTo(7);
    }

    @Test
    void aPublishedAggregateIsComparedCellByCell() {
        var right = Reports.write(folder.resolve("right.html"), Reports.sound("临江市人民政府", 2023, 7));
        var wrong = Reports.write(folder.resolve("wrong.html"), Reports.sound("临江市人民政府", 2023, 8));

        assertThat(Run.of("rollup", units, "-o", out, "--check", right)).satisfies(run -> {
            assertThat(run.out()).contains("逐格相符");
            assertThat(run.exit()).isZero();
        });
        assertThat(Run.of("rollup", units, "-o", out, "-f", "--check", wrong)).satisfies(run -> {
            assertThat(run.out()).contains("R8", "7", "8");
            assertThat(run.exit()).isEqualTo(Exit.FOUND);
        });
    }

    @Test
    void withNothingToAddNothingIsWritten() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty"));
        Reports.write(folder.resolve("bad/a.html"), Reports.broken("甲局", 2023));

        for (var run : List.of(
                Run.of("rollup", empty, "--year", "2023", "-o", out),
                Run.of("rollup", folder.resolve("bad"), "-o", out),
                Run.of("rollup", folder.resolve("none"), "-o", out))) {
            assertThat(run.exit()).isEqualTo(Exit.FAILED);
        }
        assertThat(out).doesNotExist();
    }

    private static long received(Report report) {
        return report.figures()
                .value(Reports.FORM.slot(TableKind.REQUESTS, "received", "total"))
                .orElseThrow()
                .longValueExact();
    }
}
