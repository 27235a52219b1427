package org.gongkai.report.narrative;

import java.util.regex.Pattern;

/**
 * A quantity where it stands in its sentence, with the few words around it that tell what it counts.
 *
 * @param previousEnd plain position behind the quantity before, or 0
 * @param label the words since the quantity before, at most {@value #WINDOW} characters, without what stands in
 *     parentheses
 * @param after the words behind it
 */
record Mention(Sentence sentence, Quantity quantity, int previousEnd, String label, String after) {

    private static final int WINDOW = 60;
    private static final int WIDE_WINDOW = 160;
    private static final int BEHIND = 32;
    private static final Pattern PARENTHESES = Pattern.compile("（[^（）]{0,150}）");
    private static final String CLAUSE_ENDS = "，；：（）。";
    private static final String STOPS = CLAUSE_ENDS + "、,";
    private static final int SHORT = 3;

    static Mention of(Sentence sentence, Quantity quantity, int previousEnd) {
        var text = sentence.text();
        var from = Math.max(previousEnd, quantity.start() - WINDOW);
        var label = PARENTHESES.matcher(text.substring(from, quantity.start())).replaceAll("");
        var after = text.substring(quantity.end(), Math.min(text.length(), quantity.end() + BEHIND));
        return new Mention(sentence, quantity, previousEnd, label, after);
    }

    /** A quick look ahead of patterns: whether one of the words stands near the quantity. */
    boolean isNear(String... words) {
        for (var word : words) {
            if (label.contains(word) || after.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** What the sentence says before the quantity, as far back as matters. */
    String before() {
        var text = sentence.text();
        return text.substring(Math.max(0, quantity.start() - WIDE_WINDOW), quantity.start());
    }

    /** The same without what stands in parentheses. */
    String beforeWithoutAsides() {
        return PARENTHESES.matcher(before()).replaceAll("");
    }

    /** The words that state the quantity, exactly as printed: up to it, or on to the next stop when it comes first. */
    String quote() {
        var text = sentence.text();
        var from = behindParentheses(text);
        var earliest = Math.max(previousEnd, from - WINDOW);
        while (from > earliest && STOPS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return sentence.prose().quote(from, quantity.start() - from < SHORT ? nextStop(text) : quantity.end());
    }

    /** “其他处理（含撤回）5 件”: the words counted stand before the parentheses. */
    private int behindParentheses(String text) {
        var start = quantity.start();
        if (start == previousEnd || text.charAt(start - 1) != '）') {
            return start;
        }
        var open = text.lastIndexOf('（', start);
        return open > previousEnd ? open : start;
    }

    private int nextStop(String text) {
        var end = quantity.end();
        var latest = Math.min(text.length(), end + BEHIND);
        while (end < latest && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The last clause of the label. */
    String clause() {
        return lastClause(label);
    }

    static String lastClause(String text) {
        var from = text.length();
        while (from > 0 && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from);
    }
}
