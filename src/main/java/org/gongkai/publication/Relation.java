package org.gongkai.publication;

import java.util.Locale;
import java.util.Optional;

/** What an item has to do with another; shown at both. */
public record Relation(Type type, ItemId target) {

    public enum Type {
        INTERPRETS,
        REPEALS,
        AMENDS,
        CLARIFIES,
        FEEDBACK_ON,
        RELATED;

        /** What the other document becomes once this one is in force; empty where it stays what it is. */
        public Optional<Validity> makes() {
            return switch (this) {
                case REPEALS -> Optional.of(Validity.REPEALED);
                case AMENDS -> Optional.of(Validity.AMENDED);
                case INTERPRETS, CLARIFIES, FEEDBACK_ON, RELATED -> Optional.empty();
            };
        }

        /** Key of its name in the words. */
        public String key() {
            return "relation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Key of its name as the other item shows it. */
        public String backKey() {
            return key() + ".back";
        }
    }
}
