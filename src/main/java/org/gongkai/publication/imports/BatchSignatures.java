package org.gongkai.publication.imports;

import org.gongkai.publication.Item;
import org.gongkai.publication.act.Signatures;
import org.gongkai.review.Reviews;
import org.springframework.stereotype.Component;

/** The signatures on an import cover each of its items as it was then, and nothing that somebody has changed since. */
@Component
class BatchSignatures implements Signatures {

    private final ImportRegister register;
    private final Reviews reviews;

    BatchSignatures(ImportRegister register, Reviews reviews) {
        this.register = register;
        this.reviews = reviews;
    }

    @Override
    public boolean cover(Item item) {
        return item.number() == 1
                && register.cameWith(item).stream()
                        .anyMatch(batch -> batch.content()
                                .filter(content -> reviews.isApproved(batch.id().matter(), content))
                                .isPresent());
    }
}
