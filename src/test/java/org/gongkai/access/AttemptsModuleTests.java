package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongkai.access.Attempts.Attempt;
import org.gongkai.access.Attempts.Kind;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long one waits after failures. */
@SiteTest
class AttemptsModuleTests {

    private static final Instant NOW = Instant.parse("2026-03-06T01:00:00Z");

    @Autowired
    Attempts attempts;

    @Test
    void eachFailureWaitsTwiceAsLongUpToAQuarterOfAnHour() {
        var at = NOW;
        for (var free = 1; free <= 5; free++) {
            assertThat(attempts.begin(Kind.NAME, "doubling", at)).isEqualTo(new Attempt.Allowed(free));
        }
        for (var failure = 6; failure < 20; failure++) {
            var expected = Duration.ofSeconds(Math.min(1L << (failure - 6), 900));
            assertThat(attempts.begin(Kind.NAME, "doubling", at)).isEqualTo(new Attempt.TooEarly(expected));
            at = at.plus(expected);
            assertThat(attempts.begin(Kind.NAME, "doubling", at)).isEqualTo(new Attempt.Allowed(failure));
        }
    }

    @Test
    void nobodyIsShutOutForGood() {
        for (var failure = 0; failure < 40; failure++) {
            attempts.begin(Kind.NAME, "patient", NOW.plus(Duration.ofMinutes(15L * failure)));
        }

        assertThat(attempts.begin(Kind.NAME, "patient", NOW.plus(Duration.ofMinutes(15L * 40))))
                .isInstanceOf(Attempt.Allowed.class);
        assertThat(attempts.begin(Kind.NAME, "patient", NOW.plus(Duration.ofDays(3))))
                .isEqualTo(new Attempt.Allowed(1));
    }

    @Test
    void rightAnswerForgetsAPersonsFailuresButNotAnAddresses() {
        for (var failure = 0; failure < 4; failure++) {
            attempts.begin(Kind.NAME, "forgetful", NOW);
            attempts.begin(Kind.ADDRESS, "192.0.2.7", NOW);
        }
        attempts.succeeded(Kind.NAME, "forgetful");
        attempts.succeeded(Kind.ADDRESS, "192.0.2.7");

        assertThat(attempts.begin(Kind.NAME, "forgetful", NOW)).isEqualTo(new Attempt.Allowed(1));
        assertThat(attempts.begin(Kind.ADDRESS, "192.0.2.7", NOW)).isEqualTo(new Attempt.Allowed(4));
    }

    @Test
    void manyAtTheSameMomentCountAsMany() throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var allowed = IntStream.range(0, 40)
                    .mapToObj(each -> crowd.submit(() -> attempts.begin(Kind.CODE, "crowd", NOW)))
                    .toList();
            var through = 0;
            for (var each : allowed) {
                through += each.get() instanceof Attempt.Allowed ? 1 : 0;
            }
            assertThat(through).isEqualTo(5);
        }
    }

    @Test
    void aClockThatRanAheadShutsNobodyOutOnceItIsSetRight() {
        var ahead = NOW.plus(Duration.ofHours(20));
        attempts.begin(Kind.ADDRESS, "192.0.2.8", ahead);
        attempts.succeeded(Kind.ADDRESS, "192.0.2.8");
        for (var failure = 0; failure < 6; failure++) {
            attempts.begin(Kind.NAME, "ahead", ahead);
        }

        assertThat(attempts.begin(Kind.ADDRESS, "192.0.2.8", NOW)).isInstanceOf(Attempt.Allowed.class);
        assertThat(attempts.begin(Kind.NAME, "ahead", NOW)).isInstanceOf(Attempt.Allowed.class);
        assertThat(attempts.begin(Kind.NAME, "ahead", NOW)).isInstanceOf(Attempt.TooEarly.class);
    }
}
