package org.gongkai.report;

import static org.gongkai.report.SentenceChange.Kind.ADDED;
import static org.gongkai.report.SentenceChange.Kind.KEPT;
import static org.gongkai.report.SentenceChange.Kind.REMOVED;

import java.util.ArrayList;
import java.util.List;

/** The shortest way from one text to another by whole sentences, by their longest common subsequence. */
final class SentenceDiff {

    private static final String STOPS = "。！？；!?;";

    /** Beyond this many comparisons the unlike middle of two texts is told as removed and added. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<SentenceChange> changes = new ArrayList<>();

    private SentenceDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the text; what was removed comes before what was put in its place. */
    static List<SentenceChange> between(List<String> before, List<String> after) {
        var diff = new SentenceDiff(sentences(before), sentences(after));
        diff.run();
        return diff.changes;
    }

    static List<String> sentences(List<String> paragraphs) {
        var sentences = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            var start = 0;
            for (var i = 0; i <= paragraph.length(); i++) {
                if (i == paragraph.length() || STOPS.indexOf(paragraph.charAt(i)) >= 0) {
                    var end = Math.min(i + 1, paragraph.length());
                    var sentence = paragraph.substring(start, end).strip();
                    if (!sentence.isEmpty()) {
                        sentences.add(sentence);
                    }
                    start = end;
                }
            }
        }
        return sentences;
    }

    private void run() {
        var start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        var tail = 0;
        while (tail < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        before.subList(0, start).forEach(this::kept);
        middle(before.subList(start, before.size() - tail), after.subList(start, after.size() - tail));
        before.subList(before.size() - tail, before.size()).forEach(this::kept);
    }

    private void middle(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_COMPARISONS) {
            old.forEach(this::removed);
            now.forEach(this::added);
            return;
        }
        var longest = longest(old, now);
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                kept(old.get(i));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                removed(old.get(i++));
            } else {
                added(now.get(j++));
            }
        }
    }

    /** Length of the longest common subsequence of what is left from each pair of positions. */
    private static int[][] longest(List<String> old, List<String> now) {
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

    private void kept(String sentence) {
        changes.add(new SentenceChange(KEPT, sentence));
    }

    private void added(String sentence) {
        changes.add(new SentenceChange(ADDED, sentence));
    }

    private void removed(String sentence) {
        changes.add(new SentenceChange(REMOVED, sentence));
    }
}
