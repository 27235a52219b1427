package org.gongkai.publication.web.desk;

import java.util.ArrayList;
import java.util.List;

/** The shortest way from one list to another, by their longest common subsequence. */
final class Alignment {

    /** Beyond this many comparisons the unlike middle is told as removed and added. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private Alignment() {}

    enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    record Step<T>(Kind kind, T value) {}

    /** In the order of the lists; what was removed comes before what was put in its place. */
    static <T> List<Step<T>> between(List<T> before, List<T> after) {
        var steps = new ArrayList<Step<T>>();
        var start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            steps.add(new Step<>(Kind.KEPT, before.get(start)));
            start++;
        }
        var old = before.subList(start, before.size());
        var now = after.subList(start, after.size());
        if ((long) old.size() * now.size() > MOST_COMPARISONS) {
            old.forEach(each -> steps.add(new Step<>(Kind.REMOVED, each)));
            now.forEach(each -> steps.add(new Step<>(Kind.ADDED, each)));
        } else {
            middle(old, now, steps);
        }
        return steps;
    }

    private static <T> void middle(List<T> old, List<T> now, List<Step<T>> steps) {
        var longest = longest(old, now);
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                steps.add(new Step<>(Kind.KEPT, old.get(i++)));
                j++;
            } else if (j == now.size() || (i < old.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                steps.add(new Step<>(Kind.REMOVED, old.get(i++)));
            } else {
                steps.add(new Step<>(Kind.ADDED, now.get(j++)));
            }
        }
    }

    private static <T> int[][] longest(List<T> old, List<T> now) {
        var longest = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(now.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
