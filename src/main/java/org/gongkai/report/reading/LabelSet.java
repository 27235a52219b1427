package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.report.reading.LabelText.Numbering;

/** The labels of the rows of a form in order, and how much a printed label is like each of them. */
final class LabelSet {

    /** Reports repeat the same few labels; what is kept of them is bounded, as files may be hostile. */
    private static final int KEPT = 4_096;

    private static final int LONGEST = 200;

    /**
     * @param key the row's key in the form
     * @param printed the label as the form prints it
     * @param group caption above the row, without its number; empty when it has none
     * @param others other wordings in use
     */
    record Label(String key, String printed, LabelText text, String group, List<String> others) {
        static Label of(String key, String printed, String group, String... others) {
            return new Label(
                    key, printed, LabelText.of(printed), LabelText.of(group).words(), List.of(others));
        }
    }

    /**
     * What a printed label is like.
     *
     * @param scores likeness to each label of the set, the number before it considered
     * @param exact whether it is that label word for word
     * @param caption words of a caption that stands before the label in the same cell; empty when there is none
     */
    record Match(double[] scores, boolean[] exact, String caption) {
        double best() {
            return Arrays.stream(scores).max().orElse(0);
        }
    }

    private final List<Label> labels;
    private final List<String> groups;
    private final Map<String, Match> kept = new ConcurrentHashMap<>();

    LabelSet(List<Label> labels) {
        this.labels = List.copyOf(labels);
        this.groups = labels.stream()
                .map(Label::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
    }

    List<Label> labels() {
        return labels;
    }

    int size() {
        return labels.size();
    }

    Match match(String printed) {
        var known = kept.get(printed);
        if (known != null) {
            return known;
        }
        var match = printed.length() > LONGEST ? none() : compare(printed);
        if (kept.size() < KEPT) {
            kept.put(printed, match);
        }
        return match;
    }

    /** The caption that a text is, among those of this set; empty when it is none. */
    String group(String printed) {
        return printed.length() > LONGEST ? "" : groupOf(LabelText.of(printed).words());
    }

    private Match none() {
        return new Match(new double[size()], new boolean[size()], "");
    }

    private Match compare(String printed) {
        var parts = LabelText.parts(printed);
        if (parts.isEmpty()) {
            return none();
        }
        var caption = parts.size() > 1 ? groupOf(parts.get(parts.size() - 2).words()) : "";
        var candidates = new ArrayList<LabelText>();
        candidates.add(parts.getLast());
        candidates.add(LabelText.of(printed));
        for (var group : groups) {
            for (var part : List.of(parts.getLast(), LabelText.of(printed))) {
                if (part.words().startsWith(group) && part.words().length() > group.length()) {
                    candidates.add(LabelText.of(part.words().substring(group.length())));
                    caption = group;
                }
            }
        }
        var match = new Match(new double[size()], new boolean[size()], caption);
        candidates.forEach(candidate -> compare(candidate, match));
        return match;
    }

    private void compare(LabelText candidate, Match match) {
        for (var i = 0; i < size(); i++) {
            var label = labels.get(i);
            var likeness = Similarity.of(candidate.words(), label.text().words());
            match.exact()[i] |= likeness == 1;
            for (var other : label.others()) {
                likeness = Math.max(likeness, 0.95 * Similarity.of(candidate.words(), other));
            }
            if (likeness > 0) {
                var score =
                        likeness + agreement(candidate.numbering(), label.text().numbering());
                match.scores()[i] = Math.max(match.scores()[i], score);
            }
        }
    }

    private static double agreement(Numbering printed, Numbering expected) {
        if (printed.style() == Numbering.Style.NONE || expected.style() == Numbering.Style.NONE) {
            return 0;
        }
        if (printed.style() != expected.style()) {
            return -0.2;
        }
        return printed.value() == expected.value() ? 0.04 : -0.04;
    }

    private String groupOf(String words) {
        return groups.stream()
                .filter(group -> words.length() >= 3 && Similarity.of(words, group) >= Similarity.SURE)
                .findFirst()
                .orElse("");
    }
}
