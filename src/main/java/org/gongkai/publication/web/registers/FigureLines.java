package org.gongkai.publication.web.registers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.register.FigureEntry;
import org.gongkai.publication.register.PeriodicFigure;
import org.gongkai.publication.register.RegisterPath;

/** Entries and sums of the register of figures as the page shows them. */
final class FigureLines {

    private FigureLines() {}

    static List<DocumentsView.Choice> figures() {
        return Stream.of(PeriodicFigure.values())
                .map(each -> new DocumentsView.Choice(each.key(), name(each)))
                .toList();
    }

    static String name(PeriodicFigure figure) {
        return Registers.WORDS.of("figure." + figure.key());
    }

    static List<FiguresView.Sum> sums(AgencyId agency, int year, List<FigureEntry> entries) {
        return Stream.of(PeriodicFigure.values())
                .map(figure -> sum(agency, year, figure, entries))
                .toList();
    }

    private static FiguresView.Sum sum(AgencyId agency, int year, PeriodicFigure figure, List<FigureEntry> all) {
        var entries = all.stream()
                .filter(entry -> entry.figure() == figure && entry.counts())
                .toList();
        var sum = entries.stream().map(FigureEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new FiguresView.Sum(
                name(figure), plain(sum), unit(figure), RegisterPath.figures(agency, year, figure), entries.size());
    }

    static String unit(PeriodicFigure figure) {
        return Registers.WORDS.of("unit." + figure.key());
    }

    static FiguresView.Line line(FigureEntry entry, boolean keeps) {
        var id = entry.id().value();
        return new FiguresView.Line(
                "figure-" + id,
                name(entry.figure()),
                entry.from().toString(),
                entry.until().toString(),
                plain(entry.amount()),
                unit(entry.figure()),
                entry.source(),
                entry.evidence(),
                entry.file().map(file -> new DocumentsView.Choice(RegisterPath.FIGURES + id + "/file", file.name())),
                entry.overlap().orElse(""),
                state(entry),
                entry.counts(),
                Registers.WORDS.of("recorded", entry.enteredBy(), Moments.minute(entry.enteredAt())),
                Optional.of(RegisterPath.FIGURES + id + "/correct").filter(path -> keeps && entry.counts()));
    }

    private static String state(FigureEntry entry) {
        if (!entry.counts()) {
            return Registers.WORDS.of("figures.corrected");
        }
        return entry.correction()
                .map(why -> Registers.WORDS.of("figures.correction", why))
                .orElse("");
    }

    /** Without noughts at the end of the fraction. */
    static String plain(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
