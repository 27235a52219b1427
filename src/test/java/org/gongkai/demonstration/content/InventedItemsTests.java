package org.gongkai.demonstration.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.publication.DocumentNumber;
import org.gongkai.publication.FirstLevel;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Relation.Type;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The demonstration's year of content holds together. */
class InventedItemsTests {

    private static final int YEAR = 2025;
    private static final String BUREAU = "linjiang-audit-bureau";
    private static final List<InventedItem> ALL = InventedItems.all(YEAR);

    @Test
    void thereIsAYearOfTheBureausItemsAndSomethingOfEightOtherAgencies() {
        assertThat(ALL.stream().filter(item -> item.agency().equals(BUREAU))).hasSizeGreaterThan(110);
        assertThat(ALL.stream().map(InventedItem::agency).distinct()).hasSize(9);
    }

    @Test
    void everyItemHasWhatTheCatalogueMustShow() {
        var columns = InventedItems.table("columns").stream()
                .map(line -> line.get(0) + "/" + line.get(1))
                .toList();
        assertThat(ALL).allSatisfy(item -> {
            assertThat(item.title()).hasSizeBetween(5, 60);
            assertThat(item.summary()).isNotBlank();
            assertThat(item.kind()).isNotNull();
            assertThat(isColumnOfTheLaw(item.column()) || columns.contains(item.agency() + "/" + item.column()))
                    .as(item.path())
                    .isTrue();
            assertThat(item.body() + item.title() + item.summary()).doesNotContain("{Y", "### ", "===");
            assertThat(item.get("number").stream())
                    .allSatisfy(number ->
                            assertThat(DocumentNumber.normalised(number)).contains(number));
        });
        assertThat(ALL.stream().map(item -> item.agency() + item.title() + item.get("number")))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsReferredToIsThereAndCameBefore() {
        var byPath = ALL.stream().collect(Collectors.toMap(InventedItem::path, item -> item));
        assertThat(ALL)
                .allSatisfy(item -> assertThat(item.links())
                        .allSatisfy(link -> assertThat(byPath.get(link.target()))
                                .isNotNull()
                                .satisfies(target -> assertThat(target.on()).isBeforeOrEqualTo(item.on()))));
    }

    @Test
    void everythingIsPublishedAfterItWasWrittenAndWithinTheLawsLimit() {
        assertThat(ALL)
                .filteredOn(item -> item.writtenOn().getYear() >= YEAR - 2)
                .allSatisfy(item -> {
                    assertThat(item.on()).isAfterOrEqualTo(item.writtenOn());
                    assertThat(ChronoUnit.DAYS.between(item.writtenOn(), item.on()))
                            .isLessThanOrEqualTo(27);
                });
    }

    @Test
    void newsNeverStandsStillForTwoWeeks() {
        var days = ALL.stream()
                .filter(item -> item.agency().equals(BUREAU) && item.isNews())
                .filter(item -> item.get("until").isEmpty())
                .map(InventedItem::on)
                .toList();
        for (var i = 1; i < days.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))).isLessThanOrEqualTo(10);
        }
        assertThat(days.getFirst()).isBefore(LocalDate.of(YEAR, 1, 10));
        assertThat(days.getLast()).isAfter(LocalDate.of(YEAR + 1, 1, 10));
    }

    @Test
    void textsHaveBelievableLengths() {
        assertThat(ALL)
                .filteredOn(InventedItem::isNews)
                .allSatisfy(item -> assertThat(length(item)).as(item.path()).isBetween(100, 500));
        assertThat(ALL)
                .filteredOn(item -> item.kind() == ItemKind.NORMATIVE_DOCUMENT
                        && item.agency().equals(BUREAU))
                .allSatisfy(item -> assertThat(length(item)).as(item.path()).isBetween(400, 3000));
    }

    @Test
    void figuresInTablesAddUp() {
        var added = ALL.stream()
                .flatMap(item -> Jsoup.parseBodyFragment(item.body()).select("table").stream())
                .mapToInt(table -> TableSums.check(table))
                .sum();
        assertThat(added).isGreaterThan(50);
    }

    @Test
    void documentsIssuedRepealedAndInForceAreThoseOfTheHandMadeTally() throws IOException {
        for (var line : tally()) {
            var year = new InventedYear(YEAR).day(line[0] + "-12-31");
            assertThat(documents(item -> item.writtenOn().getYear() == year.getYear()))
                    .as("issued " + year)
                    .hasSize(Integer.parseInt(line[4]));
            assertThat(documents(item -> ended(item, Type.REPEALS).getYear() == year.getYear()))
                    .as("repealed " + year)
                    .hasSize(Integer.parseInt(line[5]));
            assertThat(documents(item -> !item.writtenOn().isAfter(year)
                            && ended(item, Type.REPEALS).isAfter(year)
                            && item.day("expires").orElse(LocalDate.MAX).isAfter(year)))
                    .as("in force " + year)
                    .hasSize(Integer.parseInt(line[7]));
        }
    }

    private static boolean isColumnOfTheLaw(String slug) {
        return Stream.of(StatutoryMatter.values())
                .anyMatch(matter -> FirstLevel.of(matter).slug().equals(slug));
    }

    private static List<String[]> tally() throws IOException {
        try (var file = InventedItemsTests.class.getResourceAsStream("/demonstration/section-two.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }

    private static List<InventedItem> documents(Predicate<InventedItem> which) {
        return ALL.stream()
                .filter(item -> item.agency().equals(BUREAU) && item.kind() == ItemKind.NORMATIVE_DOCUMENT)
                .filter(which)
                .toList();
    }

    private static LocalDate ended(InventedItem item, Type by) {
        return ALL.stream()
                .filter(other -> other.links().contains(new InventedItem.Link(by, item.path())))
                .map(InventedItem::on)
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private static int length(InventedItem item) {
        return Jsoup.parseBodyFragment(item.body()).text().length();
    }
}
