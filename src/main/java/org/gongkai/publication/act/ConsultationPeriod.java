package org.gongkai.publication.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.publication.Consultation;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemFault;
import org.gongkai.publication.ItemFault.Reason;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.springframework.stereotype.Component;

/** Nobody can say what he thinks of a draft before it is public: the usual thirty days are counted from then. */
@Component
@LegalBasis(source = Source.MAJOR_DECISIONS, article = 15)
class ConsultationPeriod implements SubmissionRule {

    private final Clock clock;

    ConsultationPeriod(Clock clock) {
        this.clock = clock;
    }

    /** What stood on a site before this one was public there. */
    @Override
    public List<ItemFault> of(Item item) {
        var content = item.content();
        if (content.kind() != ItemKind.CONSULTATION
                || !content.disclosure().isProactive()
                || content.former().isPresent()) {
            return List.of();
        }
        return content.consultation()
                .filter(period -> period.whyShort().isEmpty())
                // One that is short by its own dates is refused for that.
                .filter(period -> period.days() >= Consultation.USUAL_DAYS)
                .filter(period -> publicDays(period, firstPublic(item)) < Consultation.USUAL_DAYS)
                .map(period -> List.of(ItemFault.of("consultation", Reason.CONSULTATION_SHORT)))
                .orElse(List.of());
    }

    @Override
    public Obstacle obstacle() {
        return Obstacle.CONSULTATION_SHORT;
    }

    private static long publicDays(Consultation period, LocalDate firstPublic) {
        return firstPublic.isAfter(period.from())
                ? ChronoUnit.DAYS.between(firstPublic, period.until()) + 1
                : period.days();
    }

    /** The day it was published on, or the first on which it can be. */
    private LocalDate firstPublic(Item item) {
        var today = LocalDate.now(clock);
        return item.publicSide()
                .map(side -> day(side.firstPublishedAt()))
                .orElseGet(() -> item.scheduledFor()
                        .map(this::day)
                        .filter(today::isBefore)
                        .orElse(today));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
