package org.gongkai.report.writing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.model.ZeroFigures;

/** Reports of every shape for the writers' tests. */
final class SampleReports {

    static final Narrative NARRATIVE = new Narrative(
            List.of("本报告依据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为1月1日至12月31日。"),
            Map.of(
                    Section.GENERAL,
                    List.of("（一）主动公开。全年按目录公开各类信息，做到及时、准确。", "（二）依申请公开。渠道畅通，答复规范。"),
                    Section.PROACTIVE,
                    List.of(),
                    Section.REQUESTS,
                    List.of(),
                    Section.DISPUTES,
                    List.of(),
                    Section.PROBLEMS,
                    List.of("一是公开内容还不够丰富；二是解读形式比较单一。", "下一步将逐项改进。"),
                    Section.OTHER,
                    List.of("本年度没有收取信息处理费。")));

    private SampleReports() {}

    /** Published figures of both formats and mixed ones, with text. */
    static Stream<Report> published() {
        return Stream.of(PublishedFigures.values())
                .map(each -> Report.of(each.agency(), each.year(), NARRATIVE, each.figures()));
    }

    static Report numbered(Form form) {
        var figures = Figures.of(form);
        for (var slot : form.slots()) {
            var value = slot.kind().holds(new BigDecimal("0.5"))
                    ? new BigDecimal("24252.311082")
                    : BigDecimal.valueOf(1000L + slot.index());
            figures.put(slot, new Cell.Figure(value));
        }
        return Report.of("临江市审计局", 2023, NARRATIVE, figures.build());
    }

    /** Figures of every size, blanks, marks and words where figures should be. */
    static Report random(Random random) {
        var formats = Format.values();
        var form = Form.of(formats[random.nextInt(2)], formats[random.nextInt(2)]);
        var figures = Figures.of(form);
        form.slots().forEach(slot -> figures.put(slot, cell(slot, random)));
        return Report.of("临江市审计局", 2019 + random.nextInt(6), NARRATIVE, figures.build());
    }

    private static Cell cell(Slot slot, Random random) {
        return switch (random.nextInt(30)) {
            case 0 -> Cell.BLANK;
            case 1 -> new Cell.Blank(List.of("/", "—", "-").get(random.nextInt(3)));
            case 2 -> new Cell.Unreadable(List.of("三", "约5", "12件左右", "=1+1").get(random.nextInt(4)));
            default -> new Cell.Figure(figure(slot.kind(), random));
        };
    }

    private static BigDecimal figure(FigureKind kind, Random random) {
        var count = random.nextInt(9) == 0 ? random.nextLong(Figures.LARGEST_COUNT) : random.nextInt(40);
        return switch (kind) {
            case COUNT -> BigDecimal.valueOf(count);
            case CHANGE -> BigDecimal.valueOf(random.nextBoolean() ? count : -count);
            case AMOUNT -> BigDecimal.valueOf(random.nextInt(1_000_000_000), random.nextInt(7));
        };
    }

    /** As an agency published it that forgot a section and left out a table. */
    static Report incomplete() {
        var whole = numbered(Form.of(Format.STANDARD_2021));
        var figures = Figures.of(whole.form());
        whole.form().slots().stream()
                .filter(slot -> slot.table() != TableKind.DISPUTES)
                .forEach(slot -> figures.put(slot, whole.figures().cell(slot)));
        var sections = new EnumMap<>(NARRATIVE.sections());
        sections.remove(Section.OTHER);
        var narrative = new Narrative(NARRATIVE.introduction(), sections);
        return Report.of("临江市审计局", 2023, narrative, figures.build());
    }

    /** Every kind of cell, in text that would like to be more than text. */
    static Report hostile() {
        var form = Form.of(Format.STANDARD_2021);
        var figures = ZeroFigures.on(form)
                .with(form.slot(TableKind.REQUESTS, "received", "naturalPerson"), new Cell.Unreadable("=1+1</td>"))
                .with(form.slot(TableKind.REQUESTS, "received", "other"), new Cell.Blank("/"))
                .with(form.slot(TableKind.REQUESTS, "granted", "other"), new Cell.Unreadable("\uD800\u0000<b>"))
                .with(form.slot(TableKind.DISPUTES, "reconsideration", "total"), Cell.MISSING);
        var text = List.of(
                "<script>alert(1)</script>]]>&amp;",
                "=HYPERLINK(\"http://example.invalid\")",
                "+1 -1 @SUM(A1)",
                "\u0000\u0001\u001F\u007F\u0085\uFFFE\uFFFF\uD83D half \uDE00",
                "😀𠮷\u202Eمرحبا\u202C ⼈⺠ １２３",
                "长".repeat(5000),
                "w".repeat(3000),
                longParagraph(),
                "");
        var narrative = new Narrative(text, Map.of(Section.GENERAL, text, Section.REQUESTS, text));
        return new Report(Optional.of("../..\\CON:<临江>\u0000|局"), OptionalInt.empty(), narrative, figures);
    }

    /** A hundred thousand characters, not alike, so that no archive of them looks like a zip bomb. */
    private static String longParagraph() {
        return IntStream.range(0, 100_000)
                .map(i -> 0x4E00 + i * 7919 % 20_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
