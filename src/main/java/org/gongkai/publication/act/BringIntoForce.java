package org.gongkai.publication.act;

import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.register.HistoryChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks what a document repeals and amends on the day on which the document comes into force. */
@Component
public class BringIntoForce {

    private final ComingValidities coming;
    private final ItemDesk desk;
    private final Validities validities;
    private final ApplicationEventPublisher events;

    BringIntoForce(ComingValidities coming, ItemDesk desk, Validities validities, ApplicationEventPublisher events) {
        this.coming = coming;
        this.desk = desk;
        this.validities = validities;
        this.events = events;
    }

    @Scheduled(cron = "0 1 * * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "publication.bring-into-force")
    @Transactional
    public void run() {
        for (var change : coming.until(desk.today())) {
            validities.set(Actor.SYSTEM, change.item(), change.validity(), Optional.empty());
            // What is amended a second time stays amended, and yet its note tells more.
            events.publishEvent(new HistoryChanged(change.item()));
            coming.forget(change.by());
        }
    }
}
