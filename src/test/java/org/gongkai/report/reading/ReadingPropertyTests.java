package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Slot;
import org.gongkai.report.reading.DocumentShapes.Shape;

/** Whatever figures are put into a document of whatever shape, the same are read from it, or none where none are. */
class ReadingPropertyTests {

    /** How a figure is written. */
    enum Notation {
        PLAIN,
        FULL_WIDTH,
        THOUSANDS,
        UNIT;

        String write(String plain, FigureKind kind) {
            return switch (this) {
                case PLAIN -> plain;
                case FULL_WIDTH -> fullWidth(plain);
                case THOUSANDS -> kind == FigureKind.CHANGE ? plain : thousands(plain);
                case UNIT -> kind == FigureKind.AMOUNT ? plain : plain + "件";
            };
        }

        private static String fullWidth(String plain) {
            var text = new StringBuilder();
            plain.chars().forEach(c -> text.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c));
            return text.toString();
        }

        private static String thousands(String plain) {
            var dot = plain.indexOf('.');
            var whole = dot < 0 ? plain : plain.substring(0, dot);
            return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",") + (dot < 0 ? "" : plain.substring(dot));
        }
    }

    @Property(tries = 150)
    void whatIsPutIsRead(
            @ForAll Shape shape,
            @ForAll Notation notation,
            @ForAll Format proactive,
            @ForAll Format requests,
            @ForAll long seed) {
        var random = new Random(seed);
        var report = report(Form.of(proactive, requests), random);
        var document = DocumentShapes.of(report, shape, printed(report, notation), label -> label);

        var read = ReportReader.interpret(document).report();

        assertThat(differences(report.figures(), read.figures())).isEmpty();
    }

    @Property(tries = 150)
    void misprintedLabelsDoNoHarm(@ForAll Shape shape, @ForAll Format format, @ForAll long seed) {
        var random = new Random(seed);
        var report = report(Form.of(format), random);
        var document = DocumentShapes.of(report, shape, printed(report, Notation.PLAIN), misprints(random));

        var read = ReportReader.interpret(document).report();

        assertThat(differences(report.figures(), read.figures())).isEmpty();
    }

    @Property(tries = 150)
    void aCellGoneWrongIsTheOnlyOneUnreadable(
            @ForAll Shape shape,
            @ForAll Format format,
            @ForAll @IntRange(min = 0, max = 3) int garbage,
            @ForAll long seed) {
        var random = new Random(seed);
        var report = report(Form.of(format), random);
        var slots = report.form().slots();
        var slot = slots.get(random.nextInt(slots.size()));
        var text = new String[] {"见附件", "约3", "12.7.1", "10％"}[garbage];
        Function<Slot, String> plain = printed(report, Notation.PLAIN);
        var document =
                DocumentShapes.of(report, shape, each -> each.equals(slot) ? text : plain.apply(each), label -> label);

        var read = ReportReader.interpret(document).report();

        if (shape.isPlaced() || shape == Shape.ROWS || shape == Shape.ROWS_DENSE || shape == Shape.ROWS_CAPTIONED) {
            var expected = report.figures().with(slot, new Cell.Unreadable(text));
            assertThat(differences(expected, read.figures())).isEmpty();
        } else {
            // Without a grid the rest of the row, and never more, may be beyond telling; nothing is guessed.
            for (var each : slots) {
                var cell = read.figures().cell(each);
                assertThat(cell)
                        .isIn(
                                report.figures().cell(each),
                                cell instanceof Cell.Figure ? report.figures().cell(each) : cell);
                if (!each.row().equals(slot.row())) {
                    assertThat(cell).isEqualTo(report.figures().cell(each));
                }
            }
            assertThat(read.figures().cell(slot))
                    .isNotInstanceOf(Cell.Figure.class)
                    .isNotInstanceOf(Cell.Blank.class);
        }
    }

    @Property(tries = 100)
    void aRowThatLostACellIsNotShifted(@ForAll Format format, @ForAll long seed) {
        var random = new Random(seed);
        var report = report(Form.of(format), random);
        var slots = report.form().slots();
        var slot = slots.get(random.nextInt(slots.size()));
        Function<Slot, String> plain = printed(report, Notation.PLAIN);
        var document = DocumentShapes.of(
                report, Shape.WORDS, each -> each.equals(slot) ? "" : plain.apply(each), label -> label);

        var read = ReportReader.interpret(document).report();

        for (var each : slots) {
            var cell = read.figures().cell(each);
            if (cell instanceof Cell.Figure) {
                assertThat(cell)
                        .as(each.place().path())
                        .isEqualTo(report.figures().cell(each));
            }
        }
    }

    private static List<String> differences(Figures expected, Figures actual) {
        var lines = new ArrayList<>(List.of(actual.toString().split("\n", -1)));
        lines.removeAll(List.of(expected.toString().split("\n", -1)));
        return expected.form() == actual.form() ? lines : List.of("another form");
    }

    private static Report report(Form form, Random random) {
        var figures = Figures.of(form);
        form.slots().forEach(slot -> figures.put(slot, new Cell.Figure(value(slot.kind(), random))));
        return Report.of("临江市审计局", 2023, Narrative.EMPTY, figures.build());
    }

    private static BigDecimal value(FigureKind kind, Random random) {
        var size = random.nextInt(4);
        var value = BigDecimal.valueOf(size == 0 ? 0 : random.nextLong((long) Math.pow(10, 2 * size)));
        return switch (kind) {
            case COUNT -> value;
            case CHANGE -> random.nextBoolean() ? value : value.negate();
            case AMOUNT -> value.movePointLeft(random.nextInt(5));
        };
    }

    private static Function<Slot, String> printed(Report report, Notation notation) {
        return slot -> notation.write(DocumentShapes.printed(report.figures().cell(slot)), slot.kind());
    }

    /** Now and then a character of a longer label is left out, or doubled, or its number is missing. */
    private static UnaryOperator<String> misprints(Random random) {
        Map<String, String> done = new HashMap<>();
        return label -> done.computeIfAbsent(label, each -> misprint(each, random));
    }

    private static String misprint(String label, Random random) {
        if (label.length() < 9
                || label.contains("万元")
                || label.contains("年") && label.length() < 12
                || random.nextInt(3) > 0) {
            return label;
        }
        var at = 4 + random.nextInt(label.length() - 5);
        return switch (random.nextInt(3)) {
            case 0 -> label.substring(0, at) + label.substring(at + 1);
            case 1 -> label.substring(0, at) + label.charAt(at) + label.substring(at);
            default -> label.replaceFirst("^\\d\\.", label.charAt(0) + "、");
        };
    }
}
