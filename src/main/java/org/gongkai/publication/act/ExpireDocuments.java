package org.gongkai.publication.act;

import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.Validity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks documents as expired on the day after their last. */
@Component
public class ExpireDocuments {

    private final DueItems due;
    private final ItemDesk desk;
    private final Validities validities;

    ExpireDocuments(DueItems due, ItemDesk desk, Validities validities) {
        this.due = due;
        this.desk = desk;
        this.validities = validities;
    }

    @Scheduled(cron = "0 1 * * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "publication.expire")
    @Transactional
    public void run() {
        due.runOut(desk.today()).forEach(id -> validities.set(Actor.SYSTEM, id, Validity.EXPIRED, Optional.empty()));
    }
}
