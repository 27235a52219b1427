package org.gongkai.publication.register.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.publication.register.FigureEntry;
import org.gongkai.publication.register.FigureEntryId;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;

/** What a figure must be to be entered: whole where it counts, within one year, and no day of one source counted twice. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "一（二）")
final class FigureChecks {

    private static final LocalDate EARLIEST = LocalDate.of(2008, 1, 1);

    private FigureChecks() {}

    static NewFigure clean(NewFigure typed) {
        return new NewFigure(
                typed.figure(),
                typed.from(),
                typed.until(),
                typed.amount(),
                Typed.line(typed.source()),
                Typed.line(typed.evidence()),
                typed.file(),
                Typed.given(typed.overlap()));
    }

    /**
     * @param there the agency's entries of that year
     * @param corrects the entry whose place it takes, which it may overlap
     */
    static List<RegisterFault> of(
            NewFigure figure, List<FigureEntry> there, Optional<FigureEntryId> corrects, LocalDate today) {
        var faults = new ArrayList<RegisterFault>();
        Typed.needed(faults, "source", figure.source());
        Typed.needed(faults, "evidence", figure.evidence());
        Typed.within(faults, "overlap", figure.overlap().orElse(""));
        Typed.when(faults, !figure.figure().holds(figure.amount()), "amount", Reason.NOT_A_FIGURE);
        Typed.when(faults, figure.from().isAfter(figure.until()), "until", Reason.BACKWARDS);
        Typed.when(faults, figure.from().getYear() != figure.until().getYear(), "until", Reason.TWO_YEARS);
        Typed.when(faults, figure.from().isBefore(EARLIEST), "from", Reason.TOO_EARLY, EARLIEST.toString());
        Typed.when(faults, figure.until().isAfter(today), "until", Reason.IN_THE_FUTURE);
        if (figure.overlap().isEmpty()) {
            there.stream()
                    .filter(FigureEntry::counts)
                    .filter(entry -> !corrects.equals(Optional.of(entry.id())))
                    .filter(entry -> overlaps(entry, figure))
                    .findFirst()
                    .ifPresent(entry -> faults.add(RegisterFault.of(
                            "from",
                            Reason.OVERLAPS,
                            entry.from().toString(),
                            entry.until().toString(),
                            entry.source())));
        }
        return faults;
    }

    private static boolean overlaps(FigureEntry entry, NewFigure figure) {
        return entry.figure() == figure.figure()
                && entry.source().equals(figure.source())
                && !entry.until().isBefore(figure.from())
                && !entry.from().isAfter(figure.until());
    }
}
