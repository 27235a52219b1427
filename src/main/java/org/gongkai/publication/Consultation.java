package org.gongkai.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/**
 * The period in which the public may say what it thinks of a draft decision.
 *
 * @param from first day
 * @param until last day; normally at least thirty days in all, counted in calendar days
 * @param whyShort the reason for fewer
 * @param way how opinions may be sent
 * @param received how many opinions came; empty as long as nobody has counted
 */
@LegalBasis(source = Source.MAJOR_DECISIONS, article = 15)
public record Consultation(
        LocalDate from, LocalDate until, Optional<String> whyShort, String way, Optional<Integer> received) {

    /** In calendar days. */
    public static final int USUAL_DAYS = 30;

    /** First and last day counted. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    public boolean isOpen(LocalDate today) {
        return !today.isBefore(from) && !today.isAfter(until);
    }
}
