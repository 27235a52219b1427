package org.gongkai.report.desk;

import java.util.List;
import org.gongkai.organisation.Agency;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Place;
import org.springframework.stereotype.Component;

/** Which reports an aggregate adds up: each agency's once, a lower government's own within its aggregate (L-53). */
@Component
public class AggregateParts {

    /** What is there to be added up now, and what is still missing. */
    public Parts now(Agency government, int year) {
        throw new UnsupportedOperationException();
    }

    /** What an aggregate was computed from. */
    public List<Part> of(EditionId aggregate) {
        throw new UnsupportedOperationException();
    }

    /** What each part contributes to one cell. */
    public List<PartCell> cell(EditionId aggregate, Place place) {
        throw new UnsupportedOperationException();
    }

    /** Parts that have been filed anew since they were added up, and such as came or went. */
    public List<Part> changed(Edition aggregate) {
        throw new UnsupportedOperationException();
    }

    public record Parts(List<Part> there, List<Missing> missing) {
        public Parts {
            there = List.copyOf(there);
            missing = List.copyOf(missing);
        }
    }

    /** A report that should be added up and has not been filed. */
    public record Missing(Agency agency, ReportKind kind) {}

    public record PartCell(Part part, Cell cell) {}
}
