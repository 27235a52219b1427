package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.WorkingCalendar;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemState;

/**
 * A version on its way to the public.
 *
 * @param columnName of the column it stands in
 * @param section the version's, or else the column's
 * @param countedFrom day of writing or, of what is public already, of a change made since; of what was kept back, the day on which this version was
 *     begun; empty where there is none
 * @param limit working days that the column gives
 */
@LegalBasis(article = 26)
public record OpenVersion(
        ItemId id,
        AgencyId agency,
        String title,
        ItemState state,
        ColumnId column,
        String columnName,
        Optional<SectionId> section,
        Optional<PersonId> drafter,
        String drafterName,
        Optional<LocalDate> countedFrom,
        int limit) {

    public Due due(WorkingCalendar calendar) {
        return Due.of(countedFrom, limit, calendar);
    }
}
