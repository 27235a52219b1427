package org.gongkai.portal.page;

import java.time.Duration;

/** Whether this process would hear of a change that another one makes. */
final class Hearing {

    /** Longer than the database takes to answer on a bad day; what changed unheard is public for no longer than this. */
    private static final long TRUST = Duration.ofSeconds(3).toNanos();

    private volatile boolean isUp;
    private volatile long heardAt;

    boolean isSound() {
        return isUp && System.nanoTime() - heardAt < TRUST;
    }

    void heard() {
        heardAt = System.nanoTime();
        isUp = true;
    }

    void lost() {
        isUp = false;
    }
}
