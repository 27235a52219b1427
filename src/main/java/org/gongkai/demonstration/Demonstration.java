package org.gongkai.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gongkai.organisation.Agency;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sets the stage: a city of 42 agencies, last season's reports all public, this season's under way eleven days before they are due.
 *
 * <p>Everything is entered by the acts that people use, so the ledger tells of it all.
 */
@Component
@ConditionalOnProperty("gongkai.demo")
@Order(2)
final class Demonstration implements ApplicationRunner {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final BuildCity city;
    private final Season season;
    private final DemonstrationAccounts accounts;
    private final DemonstrationClock clock;
    private final LocalDate today;
    private final Path done;

    Demonstration(
            BuildCity city,
            Season season,
            DemonstrationAccounts accounts,
            DemonstrationClock clock,
            @Value("${gongkai.data}") Path data) {
        this.city = city;
        this.season = season;
        this.accounts = accounts;
        this.clock = clock;
        this.today = LocalDate.now(clock).withMonth(1).withDayOfMonth(20);
        this.done = data.resolve("demonstration");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!Files.exists(done)) {
            clock.set(today.minusYears(1), MORNING);
            var agencies = city.run(ListedAgency.all());
            reports(agencies);
            accounts.open(agencies);
            Files.createFile(done);
        }
        // On from the first start, for nobody can sign in before the time of an attempt that is known already.
        clock.set(today, MORNING, Files.getLastModifiedTime(done).toInstant());
        accounts.tell(today);
    }

    private void reports(List<Agency> agencies) {
        season.finished(agencies, today.getYear() - 2);
        clock.set(today.minusDays(5), MORNING);
        season.underWay(agencies, today.getYear() - 1);
    }
}
