package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.Section;
import org.gongkai.report.reading.Flow.Item;
import org.gongkai.report.reading.Flow.Line;
import org.gongkai.report.reading.Flow.Row;

/**
 * Where the sections of a report begin. Of a heading that stands in several places, as in a table of contents, the
 * place is taken where most sections follow in order and have something below them.
 */
final class Headings {

    private static final int ENOUGH = 50;
    private static final int OF_A_ROW = 10;

    /** Candidates beyond these are those of a hostile file. */
    private static final int MOST = 600;

    /**
     * @param item index of the heading in the flow
     * @param weight how much stands below it, up to {@link #ENOUGH}
     */
    record Place(int item, Heading heading, int weight) {}

    private final Map<Section, Place> places;
    private final List<Section> outOfOrder;

    private Headings(Map<Section, Place> places, List<Section> outOfOrder) {
        this.places = places;
        this.outOfOrder = outOfOrder;
    }

    static boolean isHeading(String text) {
        return text.lines().anyMatch(line -> Heading.of(line).isPresent());
    }

    static Headings in(List<Item> items) {
        var candidates = candidates(items);
        var places = new EnumMap<Section, Place>(Section.class);
        chain(candidates).forEach(place -> places.put(place.heading().section(), place));
        var outOfOrder = new ArrayList<Section>();
        for (var place : candidates) {
            var section = place.heading().section();
            if (!places.containsKey(section)) {
                places.put(section, place);
                outOfOrder.add(section);
            }
        }
        return new Headings(places, outOfOrder);
    }

    Optional<Place> of(Section section) {
        return Optional.ofNullable(places.get(section));
    }

    /** Sections that stand where another should. */
    List<Section> outOfOrder() {
        return outOfOrder;
    }

    /** Index of the first item after a section: the next heading, or the end. */
    int end(Section section, int items) {
        var start = places.containsKey(section) ? places.get(section).item() : items;
        return places.values().stream()
                .mapToInt(Place::item)
                .filter(item -> item > start)
                .min()
                .orElse(items);
    }

    /** Index of the first heading; the number of items when there is none. */
    int first(int items) {
        return places.values().stream().mapToInt(Place::item).min().orElse(items);
    }

    boolean isInside(Section section, int item, int items) {
        var place = places.get(section);
        return place != null && item > place.item() && item < end(section, items);
    }

    private static List<Place> candidates(List<Item> items) {
        var found = new ArrayList<Place>();
        for (var i = 0; i < items.size() && found.size() < MOST; i++) {
            if (items.get(i) instanceof Line(var text)) {
                var item = i;
                Heading.of(text).ifPresent(heading -> found.add(new Place(item, heading, 0)));
            }
        }
        var weighed = new ArrayList<Place>();
        for (var i = 0; i < found.size(); i++) {
            var end = i + 1 < found.size() ? found.get(i + 1).item() : items.size();
            weighed.add(new Place(found.get(i).item(), found.get(i).heading(), weight(items, found.get(i), end)));
        }
        return weighed;
    }

    private static int weight(List<Item> items, Place place, int end) {
        var weight = place.heading().rest().length();
        for (var i = place.item() + 1; i < end && weight < ENOUGH; i++) {
            weight += switch (items.get(i)) {
                case Line(var text) -> text.length();
                case Row ignored -> OF_A_ROW;
            };
        }
        return Math.min(weight, ENOUGH);
    }

    /** The run of headings in order that names most sections, and of these the one with most below them. */
    private static List<Place> chain(List<Place> candidates) {
        var score = new int[candidates.size()];
        var before = new int[candidates.size()];
        var best = -1;
        for (var i = 0; i < candidates.size(); i++) {
            before[i] = -1;
            for (var j = 0; j < i; j++) {
                var follows = candidates
                                .get(j)
                                .heading()
                                .section()
                                .compareTo(candidates.get(i).heading().section())
                        < 0;
                if (follows && (before[i] < 0 || score[j] > score[before[i]])) {
                    before[i] = j;
                }
            }
            score[i] = 1000 + candidates.get(i).weight() + (before[i] < 0 ? 0 : score[before[i]]);
            best = best < 0 || score[i] >= score[best] ? i : best;
        }
        var chain = new ArrayList<Place>();
        for (var i = best; i >= 0; i = before[i]) {
            chain.addFirst(candidates.get(i));
        }
        return chain;
    }
}
