package org.gongkai.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/**
 * That a published decision on a penalty was changed, revoked, or found unlawful or void; it has to be withdrawn in three working days.
 *
 * @param on the day of that decision
 * @param what and by whom it was decided
 */
@LegalBasis(source = Source.PENALTY_LAW, article = 48)
@LegalBasis(source = Source.PENALTY_LAW, article = 85)
public record PenaltyChange(ItemId item, LocalDate on, String what, String recordedBy, Instant at) {

    /** In working days, as the law counts its three days, from the day after the decision. */
    public static final int LIMIT = 3;
}
