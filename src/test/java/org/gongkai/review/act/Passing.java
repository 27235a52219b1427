package org.gongkai.review.act;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.review.Bureau;
import org.gongkai.review.Chain;
import org.gongkai.review.Review;
import org.gongkai.review.ReviewId;
import org.gongkai.review.Reviews;
import org.gongkai.review.Seen;
import org.gongkai.review.Signing;
import org.gongkai.review.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes matters of no module in particular through a chain. */
@Component
public class Passing {

    public static final String CONTENT = "ab".repeat(32);

    private static final AtomicLong MATTERS = new AtomicLong(1000);

    private final Reviews reviews;
    private final ApproveMatter approve;
    private final TransactionTemplate transaction;
    private final Bureau bureau;
    private final KeepChain keep;

    Passing(Reviews reviews, ApproveMatter approve, TransactionTemplate transaction, Bureau bureau, KeepChain keep) {
        this.reviews = reviews;
        this.approve = approve;
        this.transaction = transaction;
        this.bureau = bureau;
        this.keep = keep;
    }

    public void chain(PersonId administrator, Agency agency, Step... steps) {
        keep.of(bureau.actor(administrator), agency, "example", new Chain(List.of(steps)), 0);
    }

    public Matter submitted(PersonId by, Agency agency) {
        var matter = new Matter("example", MATTERS.incrementAndGet());
        submit(by, agency, matter);
        return matter;
    }

    public Matter submitted(PersonId by, Agency agency, SectionId section) {
        var matter = new Matter("example", MATTERS.incrementAndGet());
        submit(by, agency, matter, Optional.of(section));
        return matter;
    }

    public ReviewId submit(PersonId by, Agency agency, Matter matter) {
        return submit(by, agency, matter, Optional.empty());
    }

    private ReviewId submit(PersonId by, Agency agency, Matter matter, Optional<SectionId> section) {
        return transaction.execute(
                status -> reviews.open(bureau.actor(by), agency, matter, "某项工作的说明", CONTENT, section));
    }

    public Review review(Matter matter) {
        return reviews.find(matter).orElseThrow();
    }

    public Signing sign(PersonId person, Matter matter) {
        var review = review(matter);
        return approve.of(bureau.actor(person), review.id(), Seen.of(review), Optional.empty());
    }

    public void changed(PersonId by, Matter matter) {
        transaction.executeWithoutResult(status -> reviews.voidFor(bureau.actor(by), matter, "内容已改动"));
    }
}
