package org.gongkai.publication.web.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.law.LegalBasis;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.springframework.stereotype.Component;

/** Until when something written or changed on a day has to be public, by the limit of its column. */
@Component
@LegalBasis(article = 26)
final class TimeLimit {

    private final WorkingCalendars calendars;
    private final Catalogue catalogue;

    TimeLimit(WorkingCalendars calendars, Catalogue catalogue) {
        this.calendars = calendars;
        this.catalogue = catalogue;
    }

    /** Empty without a day to count from, and where the working days have not been announced yet. */
    Optional<LocalDate> of(ColumnId column, Optional<LocalDate> countedFrom) {
        var limit = catalogue.find(column).map(CatalogueColumn::limit).orElse(CatalogueColumn.USUAL_LIMIT);
        return countedFrom.flatMap(from -> after(from, limit));
    }

    /** @param workingDays from the day after */
    Optional<LocalDate> after(LocalDate from, int workingDays) {
        var calendar = calendars.current();
        return calendar.covers(from) ? calendar.advance(from, workingDays).day() : Optional.empty();
    }
}
