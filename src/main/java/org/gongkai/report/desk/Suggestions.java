package org.gongkai.report.desk;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableKind;
import org.springframework.stereotype.Component;

/** R5 and R6 the other way round: what last year's report lets one expect of this year's figures. */
@Component
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第二部分")
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第三部分")
public class Suggestions {

    private final LastYear lastYear;

    Suggestions(LastYear lastYear) {
        this.lastYear = lastYear;
    }

    /** For each place where last year's report says something definite, whether or not it is filled in already. */
    public Map<Place, Suggestion> of(Edition edition) {
        return lastYear.before(edition)
                .map(last -> between(last, edition.report()))
                .orElse(Map.of());
    }

    static Map<Place, Suggestion> between(Report last, Report report) {
        var suggestions = new TreeMap<Place, Suggestion>();
        carriedOver(last, report)
                .forEach(
                        (slot, value) -> suggestions.put(slot.place(), new Suggestion(value.toPlainString(), Rule.R5)));
        inForce(last, report)
                .forEach(
                        (slot, value) -> suggestions.put(slot.place(), new Suggestion(value.toPlainString(), Rule.R6)));
        return suggestions;
    }

    /** What last year carried over is what this year began with. */
    public static Map<Slot, BigDecimal> carriedOver(Report last, Report report) {
        var values = new LinkedHashMap<Slot, BigDecimal>();
        for (var slot : report.form().table(TableKind.REQUESTS).row("carriedIn")) {
            figure(last, new Place("requests/carriedOver/" + slot.column()))
                    .ifPresent(value -> values.put(slot, value));
        }
        return values;
    }

    /** What was in force a year ago, and what was issued and repealed since. */
    private static Map<Slot, BigDecimal> inForce(Report last, Report report) {
        var values = new LinkedHashMap<Slot, BigDecimal>();
        if (last.form().format() != Format.STANDARD_2021 || report.form().format() != Format.STANDARD_2021) {
            return values;
        }
        for (var row : List.of("rules", "normativeDocuments")) {
            var before = figure(last, new Place("proactive/" + row + "/inForce"));
            var issued = figure(report, new Place("proactive/" + row + "/issued"));
            var repealed = figure(report, new Place("proactive/" + row + "/repealed"));
            if (before.isPresent() && issued.isPresent() && repealed.isPresent()) {
                var value = before.get().add(issued.get()).subtract(repealed.get());
                values.put(report.form().slot(TableKind.PROACTIVE, row, "inForce"), value);
            }
        }
        values.values().removeIf(value -> value.signum() < 0);
        return values;
    }

    /** A blank is not yet a figure to count on. */
    private static Optional<BigDecimal> figure(Report report, Place place) {
        return report.form().slot(place).map(report.figures()::cell).flatMap(Suggestions::figure);
    }

    private static Optional<BigDecimal> figure(Cell cell) {
        return cell instanceof Cell.Figure(var value) ? Optional.of(value) : Optional.empty();
    }
}
