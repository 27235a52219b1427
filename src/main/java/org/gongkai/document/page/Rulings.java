package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.UnreadableDocumentException;

/** Puts together the lines of a page that were drawn in pieces, twice, or a hair apart. */
final class Rulings {

    /** Lines this near to each other are one: pens, double lines, borders drawn cell by cell. */
    static final double REACH = 3;

    private static final double SHORTEST = 5;

    private Rulings() {}

    static List<Ruling> joined(List<Ruling> rulings) {
        var joined = new ArrayList<Ruling>();
        for (var level : new boolean[] {true, false}) {
            var sorted = rulings.stream()
                    .filter(ruling -> ruling.level() == level)
                    .sorted(Comparator.comparingDouble(Ruling::at))
                    .toList();
            beds(sorted).forEach(bed -> joined.addAll(endToEnd(bed)));
        }
        return joined.stream().filter(ruling -> ruling.length() >= SHORTEST).toList();
    }

    /** Sorted lines in groups that lie on each other. */
    private static List<List<Ruling>> beds(List<Ruling> sorted) {
        var beds = new ArrayList<List<Ruling>>();
        for (var ruling : sorted) {
            if (beds.isEmpty() || ruling.at() - beds.getLast().getFirst().at() > REACH / 2) {
                beds.add(new ArrayList<>());
            }
            beds.getLast().add(ruling);
        }
        return beds;
    }

    private static List<Ruling> endToEnd(List<Ruling> bed) {
        var joined = new ArrayList<Ruling>();
        bed.sort(Comparator.comparingDouble(Ruling::from));
        for (var ruling : bed) {
            if (joined.isEmpty() || ruling.from() - joined.getLast().to() > REACH) {
                joined.add(ruling);
            } else {
                var last = joined.removeLast();
                joined.add(new Ruling(last.level(), last.at(), last.from(), Math.max(last.to(), ruling.to())));
            }
        }
        return joined;
    }

    /** The groups of lines that cross or touch each other: one for each ruled table. */
    static List<List<Ruling>> groups(List<Ruling> joined, Quota quota) throws UnreadableDocumentException {
        var left = new ArrayList<>(joined);
        var groups = new ArrayList<List<Ruling>>();
        while (!left.isEmpty()) {
            var group = new ArrayList<Ruling>();
            group.add(left.removeLast());
            for (var i = 0; i < group.size(); i++) {
                quota.time();
                var ruling = group.get(i);
                left.stream().filter(other -> ruling.meets(other, REACH)).forEach(group::add);
                left.removeIf(other -> ruling.meets(other, REACH));
            }
            groups.add(group);
        }
        return groups;
    }
}
