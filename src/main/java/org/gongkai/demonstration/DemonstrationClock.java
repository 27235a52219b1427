package org.gongkai.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that can be set, so that a demonstration begins a few days before reports are due; it goes on from there at its usual pace. */
final class DemonstrationClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    DemonstrationClock(Clock real) {
        this.real = real;
    }

    void set(LocalDate day, LocalTime time) {
        set(day, time, real.instant());
    }

    /** @param begun when it was that time, by the real clock */
    void set(LocalDate day, LocalTime time, Instant begun) {
        ahead.set(
                Duration.between(begun, day.atTime(time).atZone(real.getZone()).toInstant()));
    }

    void pass(int minutes) {
        ahead.updateAndGet(already -> already.plusMinutes(minutes));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.offset(real.withZone(zone), ahead.get());
    }
}
