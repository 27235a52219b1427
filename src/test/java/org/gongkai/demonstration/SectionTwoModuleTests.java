package org.gongkai.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.demonstration.content.InventedItems;
import org.gongkai.demonstration.content.InventedYear;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.register.AnnualFigures;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpDecision;
import org.gongkai.publication.register.CleanUpOutline;
import org.gongkai.publication.register.CleanUps;
import org.gongkai.publication.register.Transfers;
import org.gongkai.publication.register.YearFigure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Section two of the annual report, compiled from the year that the demonstration's bureau lived through, is what was counted by hand. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "gongkai.demo=true"})
class SectionTwoModuleTests {

    private static final Map<String, String> PLACES = places();

    @Autowired
    Agencies agencies;

    @Autowired
    AnnualFigures figures;

    @Autowired
    PublishedItems published;

    @Autowired
    Items items;

    @Autowired
    ToldItems told;

    @Autowired
    CleanUps cleanUps;

    @Autowired
    Transfers transfers;

    @Autowired
    Clock clock;

    @Test
    void everyFigureIsThatOfTheHandMadeTallyAndCountsItsList() throws IOException {
        for (var line : tally()) {
            var year = year(line);
            var found = figures.of(bureau().id(), year).stream()
                    .collect(Collectors.toMap(YearFigure::place, figure -> figure));
            PLACES.forEach((column, place) -> {
                var expected = Objects.requireNonNull(line.get(column), column);
                var figure = Objects.requireNonNull(found.get(place), place);
                if (!expected.isEmpty()) {
                    assertThat(figure.value()).as(year + " " + place).isEqualByComparingTo(expected);
                    assertThat(figure.counted().stream()
                                    .map(counted -> counted.amount())
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                            .isEqualByComparingTo(figure.value());
                }
            });
        }
    }

    @Test
    void whatIsInForceFollowsFromTheYearBeforeWithNothingLeftToExplainButWhatExpired() throws IOException {
        for (var line : tally().subList(1, 4)) {
            var chain = figures.chain(bureau().id(), ItemKind.NORMATIVE_DOCUMENT, year(line));
            var expired = Integer.parseInt(Objects.requireNonNull(line.get("documents expired")));

            assertThat(chain.expired()).hasSize(expired);
            assertThat(chain.revived()).isEmpty();
            assertThat(chain.gap()).isEqualTo(-expired);
        }
    }

    @Test
    void whatIsNotToBePublishedIsKeptAndNeverPublic() {
        var kept = InventedItems.all(lastYear()).stream()
                .filter(item -> item.get("attribute").isPresent())
                .map(item -> told.find(item).orElseThrow())
                .toList();

        assertThat(kept).hasSizeGreaterThan(5).allSatisfy(item -> {
            assertThat(items.find(item.id()).orElseThrow().state()).isEqualTo(ItemState.KEPT);
            assertThat(published.find(item.id())).isEmpty();
        });
    }

    @Test
    void cleanUpIsAnnouncedAndEveryListHandedOver() {
        var done = cleanUps.of(bureau().id());

        assertThat(done).extracting(CleanUpOutline::state).containsExactly(CleanUp.State.PUBLISHED);
        assertThat(cleanUps.find(done.getFirst().id()).orElseThrow().with(CleanUpDecision.AMEND))
                .hasSize(1);
        assertThat(published.find(done.getFirst().announcement().orElseThrow())).isPresent();
        assertThat(transfers.of(bureau().id()))
                .hasSize(4)
                .allSatisfy(list -> assertThat(list.handover()).isPresent());
    }

    private Agency bureau() {
        return agencies.find("linjiang-audit-bureau").orElseThrow();
    }

    private int lastYear() {
        return LocalDate.now(clock).getYear() - 1;
    }

    private int year(Map<String, String> line) {
        return new InventedYear(lastYear()).day(line.get("year") + "-12-31").getYear();
    }

    private static List<Map<String, String>> tally() throws IOException {
        try (var file = SectionTwoModuleTests.class.getResourceAsStream("/demonstration/section-two.csv")) {
            var lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
            return lines.stream()
                    .skip(1)
                    .map(cells -> named(lines.getFirst(), cells))
                    .toList();
        }
    }

    private static Map<String, String> named(String[] names, String[] cells) {
        var line = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.length; i++) {
            line.put(names[i], cells[i]);
        }
        return line;
    }

    private static Map<String, String> places() {
        var places = new LinkedHashMap<String, String>();
        places.put("rules issued", "proactive/rules/issued");
        places.put("rules repealed", "proactive/rules/repealed");
        places.put("rules in force", "proactive/rules/inForce");
        places.put("documents issued", "proactive/normativeDocuments/issued");
        places.put("documents repealed", "proactive/normativeDocuments/repealed");
        places.put("documents in force", "proactive/normativeDocuments/inForce");
        places.put("licences", "proactive/licences");
        places.put("penalties", "proactive/penalties");
        places.put("coercion", "proactive/coercion");
        places.put("charges", "proactive/chargesWanYuan");
        return places;
    }
}
