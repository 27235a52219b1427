package org.gongkai.publication.act;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what was signed before, when its moment has come; each item in a transaction of its own. */
@Component
class PublishScheduled {

    private static final Logger log = LoggerFactory.getLogger(PublishScheduled.class);

    private final DueItems items;
    private final ItemDesk desk;
    private final Publishing publishing;
    private final TransactionTemplate transaction;

    PublishScheduled(DueItems items, ItemDesk desk, Publishing publishing, TransactionTemplate transaction) {
        this.items = items;
        this.desk = desk;
        this.publishing = publishing;
        this.transaction = transaction;
    }

    @Scheduled(cron = "*/20 * * * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "publication.scheduled")
    public void run() {
        var due = transaction.execute(status -> items.scheduled(desk.now()));
        due.forEach(this::publish);
    }

    /** Until the lock was there somebody may have set another moment, or taken it away. */
    private void publish(LockedItem locked) {
        var item = locked.item();
        var isDue = item.state() == ItemState.SCHEDULED
                && item.scheduledFor().filter(desk.now()::isBefore).isEmpty();
        if (isDue) {
            publishing.publish(Actor.SYSTEM, locked);
        }
    }

    /** One that cannot be published must not keep the others waiting. */
    void publish(ItemId id) {
        try {
            transaction.executeWithoutResult(status -> publish(desk.lock(id)));
        } catch (RuntimeException fault) {
            log.error("item {} could not be published at its moment", id.value(), fault);
        }
    }
}
