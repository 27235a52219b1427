package org.gongkai.publication;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.law.LegalBasis;

/**
 * The dates an author gives. The date of publication is not among them: the clock alone gives it.
 *
 * @param writtenOn day of writing (成文日期, 生成日期); an item cannot be handed in without
 * @param changedOn day on which the information changed; the time limit runs anew from then
 * @param effectiveOn day from which a document is in force
 * @param expiresOn last day on which it is
 */
@LegalBasis(article = 26)
public record Dates(
        Optional<LocalDate> writtenOn,
        Optional<LocalDate> changedOn,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> expiresOn) {

    public static final Dates NONE = new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Dates written(LocalDate day) {
        return new Dates(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The day the time limit for publishing is counted from: writing, or the change after it. */
    public Optional<LocalDate> countedFrom() {
        return changedOn.or(() -> writtenOn);
    }
}
