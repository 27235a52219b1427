package org.gongkai.publication.catalogue.workbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.document.GridCell;
import org.gongkai.publication.catalogue.StandardChannel;
import org.gongkai.publication.catalogue.StandardEntry;
import org.gongkai.publication.catalogue.StandardTier;
import org.gongkai.publication.catalogue.workbook.StandardHeading.Place;

/** One row of a table, what merged cells reach into it included. */
record StandardCells(StandardHeading heading, List<GridCell> cells) {

    private static final String TICKS = "■☑√✓✔●";
    private static final String BLANKS = "□☐○";
    private static final Pattern BOX = Pattern.compile("([" + TICKS + BLANKS + "])([^" + TICKS + BLANKS + "]*)");
    private static final Pattern MARKS = Pattern.compile("[" + TICKS + BLANKS + "\\s\\p{Z}：:（）()_＿]+");
    private static final Set<String> NO = Set.of("", "否", "无", "×", "-", "—", "/", "□", "☐");

    /** Whether the row holds more than the number in its first column. */
    boolean says() {
        return !text(Place.ELEMENTS).isEmpty()
                || !text(Place.SECOND).isEmpty()
                || !text(Place.BASIS).isEmpty();
    }

    String text(Place place) {
        var column = heading.places().get(place);
        return column == null ? "" : at(column);
    }

    private String at(int column) {
        return cells.stream()
                .filter(cell -> column >= cell.column() && column < cell.column() + cell.columns())
                .map(cell -> cell.text().strip())
                .findFirst()
                .orElse("");
    }

    /** Fields of the columns in which a formula stands that nobody has computed. */
    List<String> formulas() {
        return heading.places().keySet().stream()
                .filter(place -> text(place).startsWith("="))
                .map(place -> place.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    StandardEntry entry(String field, String first) {
        var ways = new Ways();
        ways.read(text(Place.CHANNELS));
        heading.channels().forEach((channel, column) -> ways.tick(channel, isOn(at(column))));
        var group = group();
        return new StandardEntry(
                field,
                line(first),
                line(text(Place.SECOND)),
                text(Place.ELEMENTS),
                text(Place.BASIS),
                text(Place.TIME_LIMIT),
                line(text(Place.SUBJECT)),
                ways.channels,
                ways.other,
                isOn(text(Place.EVERYBODY)),
                group,
                isOn(text(Place.PROACTIVE)),
                isOn(text(Place.ON_REQUEST)),
                heading.tiers().entrySet().stream()
                        .filter(each -> isOn(at(each.getValue())))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StandardTier.class))));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Who the certain people are; a mere tick names nobody. */
    private String group() {
        return MARKS.matcher(text(Place.GROUP)).replaceAll(" ").strip().replaceFirst("^[否无×—/-]$", "");
    }

    private static boolean isOn(String text) {
        return !NO.contains(text.strip()) && text.chars().noneMatch(each -> BLANKS.indexOf(each) >= 0);
    }

    /** The ways that are ticked. */
    private static final class Ways {

        private final Set<StandardChannel> channels = EnumSet.noneOf(StandardChannel.class);
        private String other = "";

        void tick(StandardChannel channel, boolean on) {
            if (on) {
                channels.add(channel);
            }
        }

        /** Boxes with their words; without boxes every word counts. */
        void read(String cell) {
            var boxes = BOX.matcher(cell).results().toList();
            if (boxes.isEmpty()) {
                for (var word : cell.split("[、，,；;\\n]")) {
                    add(word.strip());
                }
                return;
            }
            boxes.stream()
                    .filter(box -> TICKS.contains(box.group(1)))
                    .forEach(box -> add(box.group(2).strip()));
        }

        private void add(String word) {
            if (word.isEmpty()) {
                return;
            }
            var plain = word.replaceAll("[\\s_＿]+", "");
            var channel = plain.startsWith("其他") ? Optional.<StandardChannel>empty() : StandardChannel.named(plain);
            channel.ifPresentOrElse(channels::add, () -> also(plain.replaceFirst("^其他[：:]?", "")));
        }

        private void also(String words) {
            if (!words.isEmpty()) {
                other = other.isEmpty() ? words : other + "、" + words;
            }
        }
    }
}
