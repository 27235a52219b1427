package org.gongkai.report.desk;

import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.AnnualFigures;
import org.gongkai.publication.register.DocumentChain;
import org.gongkai.publication.register.YearFigure;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Slot;
import org.springframework.stereotype.Component;

/** Section two as the agency's registers tell it, as at 31 December, beside what a report says. */
@Component
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第二部分")
public class RegisterFigures {

    private final AnnualFigures annual;

    RegisterFigures(AnnualFigures annual) {
        this.annual = annual;
    }

    /** A cell of the form with what the registers count for it. */
    public record Line(Slot slot, YearFigure figure) {

        /** Whether the report says something definite, and something else. */
        public boolean differsFrom(Report report) {
            return report.figures()
                    .value(slot)
                    .filter(value -> value.compareTo(figure.value()) != 0)
                    .isPresent();
        }

        public boolean isIn(Report report) {
            return report.figures()
                    .value(slot)
                    .filter(value -> value.compareTo(figure.value()) == 0)
                    .isPresent();
        }
    }

    /** None for an aggregate, which is the sum of its parts, and for the trial form, which counted otherwise. */
    public List<Line> of(Edition edition) {
        if (edition.kind() != ReportKind.OWN || edition.report().form().format() != Format.STANDARD_2021) {
            return List.of();
        }
        return annual.of(edition.agency(), edition.year()).stream()
                .flatMap(figure -> slot(edition, figure).map(slot -> new Line(slot, figure)).stream())
                .toList();
    }

    /** How the documents in force follow from those of the year before, for a row of the table. */
    public DocumentChain chain(Edition edition, String row) {
        var kind = "rules".equals(row) ? ItemKind.RULE : ItemKind.NORMATIVE_DOCUMENT;
        return annual.chain(edition.agency(), kind, edition.year());
    }

    private static Optional<Slot> slot(Edition edition, YearFigure figure) {
        return edition.report().form().slot(new Place(figure.place()));
    }
}
