package org.gongkai.publication;

import java.util.Locale;

/** What an item has to do with another; shown at both. */
public record Relation(Type type, ItemId target) {

    public enum Type {
        INTERPRETS,
        REPEALS,
        AMENDS,
        CLARIFIES,
        FEEDBACK_ON,
        RELATED;

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
