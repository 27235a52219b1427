package org.gongkai.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.Outcome;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableKind;

/** figures that add up and still are out of the ordinary. */
final class TableCheck {

    /** The platform's own measure: above a fifth, and not of a handful of cases. */
    private static final BigDecimal UNUSUAL_SHARE = new BigDecimal("0.2");

    private static final BigDecimal HANDFUL = BigDecimal.TEN;
    private static final Place OTHER_TOTAL = new Place("requests/" + Outcome.OTHER.key() + "/total");
    private static final Place TOTAL = new Place("requests/total/total");

    private TableCheck() {}

    static List<Finding> of(Report report) {
        var findings = new ArrayList<Finding>();
        report.agency()
                .filter(RuleMakingPower::isCertainlyLacking)
                .flatMap(agency -> rulesWithoutPower(agency, report.figures()))
                .ifPresent(findings::add);
        manyOthers(report.figures()).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> rulesWithoutPower(String agency, Figures figures) {
        return figures.form().table(TableKind.PROACTIVE).row("rules").stream()
                .filter(slot -> isPositive(figures, slot))
                .findFirst()
                .map(slot -> {
                    var found = figures.value(slot).orElseThrow().toPlainString();
                    var message = Message.of("finding.A-13", agency, slot.columnLabel(), found);
                    return Finding.of(Rule.A13, slot.place(), message, "0", found);
                });
    }

    private static boolean isPositive(Figures figures, Slot slot) {
        return figures.value(slot).filter(value -> value.signum() > 0).isPresent();
    }

    private static Optional<Finding> manyOthers(Figures figures) {
        var other = value(figures, OTHER_TOTAL);
        var total = value(figures, TOTAL);
        if (other.compareTo(HANDFUL) < 0 || other.compareTo(total.multiply(UNUSUAL_SHARE)) <= 0) {
            return Optional.empty();
        }
        var message = Message.of("finding.A-25", other.toPlainString(), total.toPlainString());
        return Optional.of(Finding.of(Rule.A25, OTHER_TOTAL, message));
    }

    /** Zero where there is no such row, as in the older form. */
    private static BigDecimal value(Figures figures, Place place) {
        return figures.form().slot(place).flatMap(figures::value).orElse(BigDecimal.ZERO);
    }
}
