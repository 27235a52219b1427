package org.gongkai.publication.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Another moment is set for an item in the very moment in which it would have been published. */
@SiteTest
@Timeout(60)
class RescheduledModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ScheduleItem schedule;

    @Autowired
    PublishScheduled scheduled;

    @Autowired
    Items items;

    @Autowired
    Clock clock;

    private AnItem made;

    @BeforeEach
    void build() {
        var city = ACity.in(context, "gaiqi", "改期市", 1, 0);
        made = AnItem.of(context, city, city.departments().getFirst());
    }

    @Test
    void waitsForTheLaterMoment() throws Exception {
        var later = clock.instant().plus(Duration.ofDays(3));
        var item = signedForLater("改到后日的信息");

        whilePublishingWaits(item, Optional.of(later));

        var now = items.find(item.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(ItemState.SCHEDULED);
        assertThat(now.publicSide()).isEmpty();
    }

    @Test
    void isNotPublishedByTheClockWhenTheMomentIsTakenAway() throws Exception {
        var item = signedForLater("取消定时的信息");

        whilePublishingWaits(item, Optional.empty());

        var now = items.find(item.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(ItemState.SIGNED);
        assertThat(now.publicSide()).isEmpty();
    }

    private Item signedForLater(String title) {
        var handedIn = made.screened(made.submitted(made.content(title)));
        var moment = clock.instant().plus(Duration.ofDays(1));
        AnItem.moved(schedule.of(made.actor(Post.DISCLOSURE_OFFICE), handedIn.id(), Optional.of(moment)));
        var signed = made.throughTheChain(handedIn);
        assertThat(signed.state()).isEqualTo(ItemState.SCHEDULED);
        return signed;
    }

    /** Publishing has found the item due and waits for the lock that whoever sets the other moment holds. */
    private void whilePublishingWaits(Item item, Optional<Instant> moment) throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<?> publishing = transaction.execute(status -> {
                AnItem.moved(schedule.of(made.actor(Post.DISCLOSURE_OFFICE), item.id(), moment));
                var waiting = other.submit(() -> scheduled.publish(item.id()));
                while (!someoneWaitsForMe()) {
                    Thread.onSpinWait();
                }
                return waiting;
            });
            publishing.get();
        }
    }

    private boolean someoneWaitsForMe() {
        return database.sql("""
                select exists (select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid)))
                """).query(Boolean.class).single();
    }
}
