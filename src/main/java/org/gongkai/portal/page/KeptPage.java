package org.gongkai.portal.page;

/**
 * A page in memory.
 *
 * @param key its address, with scheme and host
 * @param madeAt on the count of {@link System#nanoTime}
 * @param demand how often it was asked for
 */
record KeptPage(String key, PublishedPage page, long madeAt, Demand demand) {

    static KeptPage of(String key, PublishedPage page, long madeAt) {
        return new KeptPage(key, page, madeAt, new Demand());
    }

    /** Counts no further than it has to, so that threads do not wait for each other; one lost count does no harm. */
    static final class Demand {

        private static final int ENOUGH = 2;
        private volatile int asked;

        @SuppressWarnings("NonAtomicVolatileUpdate")
        void count() {
            if (asked < ENOUGH) {
                asked++;
            }
        }

        /** Whether somebody will soon ask again, as far as one can tell. */
        boolean isHigh() {
            return asked >= ENOUGH;
        }
    }
}
