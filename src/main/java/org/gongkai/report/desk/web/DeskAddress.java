package org.gongkai.report.desk.web;

import java.util.Optional;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;

/** Addresses of the desk's pages. */
final class DeskAddress {

    static final String ALL = "/desk/reports/";

    private DeskAddress() {}

    static String of(EditionId id) {
        return ALL + id.value() + "/";
    }

    static String of(EditionId id, Tab tab) {
        return of(id) + tab.path();
    }

    /** What an aggregate was added up from, a page of the supervising office; empty for an agency's own report. */
    static Optional<String> parts(Edition edition) {
        return switch (edition.kind()) {
            case OWN -> Optional.empty();
            case AGGREGATE ->
                Optional.of("/desk/supervision/%d/%d/aggregate/parts"
                        .formatted(edition.year(), edition.agency().value()));
        };
    }

    static String of(EditionId id, DeskStep step) {
        return of(id) + step.path();
    }
}
