package org.gongkai.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/** The site's clock, right but for who acts on another day: only the thread that does so is told that day. */
@Primary
public class SiteClock extends Clock {

    private static final ThreadLocal<Instant> ANOTHER_DAY = new ThreadLocal<>();

    private final Clock right = Clock.system(ZoneId.of("Asia/Shanghai"));

    /** Does something in the morning of a day. */
    public void on(LocalDate day, Runnable acts) {
        ANOTHER_DAY.set(day.atTime(LocalTime.of(9, 0)).atZone(getZone()).toInstant());
        try {
            acts.run();
        } finally {
            ANOTHER_DAY.remove();
        }
    }

    @Override
    public Instant instant() {
        var another = ANOTHER_DAY.get();
        return another == null ? right.instant() : another;
    }

    @Override
    public ZoneId getZone() {
        return right.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return right.withZone(zone);
    }
}
