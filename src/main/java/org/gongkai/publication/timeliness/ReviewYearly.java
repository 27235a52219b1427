package org.gongkai.publication.timeliness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.gongkai.law.LegalBasis;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that guide or catalogue have been looked through. */
@Component
@LegalBasis(article = 12)
public class ReviewYearly {

    public static final int LONGEST_NOTE = 500;

    private final YearlyReviews reviews;
    private final Ledger ledger;
    private final Clock clock;

    ReviewYearly(YearlyReviews reviews, Ledger ledger, Clock clock) {
        this.reviews = reviews;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException for a note beyond {@link #LONGEST_NOTE} */
    @Transactional
    public void of(Actor actor, Agency agency, Duty duty, String note) {
        actor.require(Power.KEEP_CATALOGUE, agency);
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("note of " + note.length() + " characters");
        }
        var today = LocalDate.now(clock);
        reviews.add(agency.id(), duty, new YearlyReviews.Done(today, actor.name(), note.strip()));
        var matter = new Matter("agency", agency.id().value());
        ledger.append(
                actor,
                Act.of(agency.id(), matter, "publication.review-" + duty.name().toLowerCase(Locale.ROOT))
                        .with(note.isBlank() ? Map.of() : Map.of("remark", note.strip())));
    }
}
