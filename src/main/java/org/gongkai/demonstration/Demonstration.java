package org.gongkai.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
    /** When whatever else happens on a day has happened. */
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private static final int YEARS = 5;

    private final BuildCity city;
    private final OpenSites sites;
    private final YearOfItems items;
    private final CleanedUp cleanedUp;
    private final HandedOver handedOver;
    private final WriteGuide guide;
    private final EnterFigures figures;
    private final Season season;
    private final DemonstrationAccounts accounts;
    private final DemonstrationClock clock;
    private final LocalDate today;
    private final Path done;

    Demonstration(
            BuildCity city,
            OpenSites sites,
            YearOfItems items,
            CleanedUp cleanedUp,
            HandedOver handedOver,
            WriteGuide guide,
            EnterFigures figures,
            Season season,
            DemonstrationAccounts accounts,
            DemonstrationClock clock,
            @Value("${gongkai.data}") Path data) {
        this.city = city;
        this.sites = sites;
        this.items = items;
        this.cleanedUp = cleanedUp;
        this.handedOver = handedOver;
        this.guide = guide;
        this.figures = figures;
        this.season = season;
        this.accounts = accounts;
        this.clock = clock;
        this.today = LocalDate.now(clock).withMonth(1).withDayOfMonth(20);
        this.done = data.resolve("demonstration");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!Files.exists(done)) {
            // Before the first document that is still in force.
            clock.set(today.minusYears(YEARS), MORNING);
            var agencies = city.run(ListedAgency.all());
            sites.run();
            happen(agencies);
            accounts.open(agencies);
            Files.createFile(done);
        }
        // On from the first start, for nobody can sign in before the time of an attempt that is known already.
        clock.set(today, MORNING, Files.getLastModifiedTime(done).toInstant());
        accounts.tell(today);
    }

    /** What is handed over on a day is what was published before. */
    private List<YearOfItems.Event> events(int year) {
        return Stream.of(items.events(year), cleanedUp.events(year), handedOver.events(year))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(YearOfItems.Event::day))
                .toList();
    }

    /** What is published in the course of the years, and the two seasons of reports among it. */
    private void happen(List<Agency> agencies) {
        var events = events(today.getYear() - 1);
        var lastSeason = today.minusYears(1);
        var thisSeason = today.minusDays(5);
        items.happen(events, LocalDate.MIN, lastSeason.plusDays(1));
        clock.set(lastSeason, EVENING);
        guide.run();
        figures.until(today.getYear() - 1, lastSeason);
        season.finished(agencies, today.getYear() - 2);
        items.happen(events, lastSeason.plusDays(1), thisSeason.plusDays(1));
        clock.set(thisSeason, EVENING);
        figures.until(today.getYear() - 1, thisSeason);
        season.underWay(agencies, today.getYear() - 1);
        items.happen(events, thisSeason.plusDays(1), today);
    }
}
