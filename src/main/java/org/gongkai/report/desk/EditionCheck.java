package org.gongkai.report.desk;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.ReportCheck;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.springframework.stereotype.Component;

/** What every rule has to say of an edition: the report itself, last year's, what the registers count, and for an aggregate its parts. */
@Component
public class EditionCheck {

    private final LastYear lastYear;
    private final AggregateCheck aggregates;
    private final RegisterCheck registers;

    EditionCheck(LastYear lastYear, AggregateCheck aggregates, RegisterCheck registers) {
        this.lastYear = lastYear;
        this.aggregates = aggregates;
        this.registers = registers;
    }

    /** As things stand now: last year's report may have been corrected, a part filed anew. */
    public List<Finding> of(Edition edition) {
        return of(edition, edition.report());
    }

    /** The same for what is to be put in. */
    public List<Finding> of(Edition edition, Report report) {
        var own = ReportCheck.beforeFiling(report, lastYear.before(edition));
        return switch (edition.kind()) {
            case OWN -> sorted(own, registers.of(edition, report));
            case AGGREGATE -> sorted(own, aggregates.of(edition, report.figures()));
        };
    }

    private static List<Finding> sorted(List<Finding> own, List<Finding> others) {
        return Stream.concat(own.stream(), others.stream())
                .sorted(Finding.ORDER)
                .toList();
    }
}
