package org.gongkai.publication.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/**
 * An entry in the register of figures; it stays as it was entered.
 *
 * @param from first day counted
 * @param until last day counted, of the same year
 * @param amount decisions, or 万元
 * @param source the system or the section that counted
 * @param evidence what the figure can be held against
 * @param overlap why it may overlap with another entry of the same source
 * @param corrects the entry whose place it takes
 * @param correction why
 * @param correctedBy the entry that took its place; it counts no more
 */
public record FigureEntry(
        FigureEntryId id,
        AgencyId agency,
        PeriodicFigure figure,
        LocalDate from,
        LocalDate until,
        BigDecimal amount,
        String source,
        String evidence,
        Optional<EvidenceFile> file,
        Optional<String> overlap,
        Optional<FigureEntryId> corrects,
        Optional<String> correction,
        Optional<FigureEntryId> correctedBy,
        String enteredBy,
        Instant enteredAt) {

    public boolean counts() {
        return correctedBy.isEmpty();
    }

    public int year() {
        return from.getYear();
    }
}
