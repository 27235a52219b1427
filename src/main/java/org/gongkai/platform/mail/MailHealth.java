package org.gongkai.platform.mail;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Letters that wait, beside the rest of the health. The site is well without mail, so this never says that it is down. */
@Component("mail")
class MailHealth implements HealthIndicator {

    private final StoredOutbox outbox;

    MailHealth(StoredOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Health health() {
        var count = outbox.count();
        return Health.up()
                .withDetail("server", outbox.hasServer())
                .withDetail("waiting", count.waiting())
                .withDetail("inTrouble", count.inTrouble())
                .withDetail("sent", count.sent())
                .build();
    }
}
