package org.gongkai.portal.page;

import java.util.Optional;

/** What came of making a page. */
sealed interface Made {

    /** Nothing where the answer has been sent as it was. */
    Optional<PublishedPage> page();

    /** In memory now, and current at that moment. */
    record Kept(KeptPage kept) implements Made {
        @Override
        public Optional<PublishedPage> page() {
            return Optional.of(kept.page());
        }
    }

    /** Something changed meanwhile: whoever asked before that may have it, nobody else. */
    record Overtaken(PublishedPage made) implements Made {
        @Override
        public Optional<PublishedPage> page() {
            return Optional.of(made);
        }
    }

    /** Not for everybody, or not for memory. */
    record Apart(Optional<PublishedPage> page) implements Made {}
}
