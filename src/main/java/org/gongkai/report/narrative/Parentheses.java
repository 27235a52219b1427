package org.gongkai.report.narrative;

import java.util.ArrayDeque;

/** Which parentheses every character of a plain text stands in. */
final class Parentheses {

    static final int NONE = -1;

    private Parentheses() {}

    /** For each position that of the innermost parenthesis open there, or {@link #NONE}. */
    static int[] around(String text) {
        var around = new int[text.length()];
        var open = new ArrayDeque<Integer>();
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '）' && !open.isEmpty()) {
                open.pop();
            }
            around[i] = open.isEmpty() ? NONE : open.peek();
            if (text.charAt(i) == '（') {
                open.push(i);
            }
        }
        return around;
    }
}
