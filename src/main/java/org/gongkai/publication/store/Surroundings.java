package org.gongkai.publication.store;

import java.util.Optional;

/** The words sought with some of the text before and after them, as it is written. */
final class Surroundings {

    private static final int AROUND = 40;

    private Surroundings() {}

    /** @param plain what is sought, of one width and case; empty where the text has it nowhere in one piece */
    static Optional<String> of(String body, String plain) {
        var at = body.indexOf(plain);
        return at >= 0 ? Optional.of(cut(body, at, at + plain.length())) : ofAnyWidth(body, plain);
    }

    /** Letter by letter, since one letter may stand for several: ㎡ for m2. */
    private static Optional<String> ofAnyWidth(String body, String plain) {
        var text = new StringBuilder();
        var starts = new int[body.length() * 2 + 1];
        for (var at = 0; at < body.length(); at = body.offsetByCodePoints(at, 1)) {
            var letter = Character.toString(body.codePointAt(at));
            var meant = letter.isBlank() ? " " : Grams.plain(letter);
            if (text.length() + meant.length() >= starts.length) {
                return Optional.empty();
            }
            for (var i = 0; i < meant.length(); i++) {
                starts[text.length() + i] = at;
            }
            text.append(meant);
        }
        var found = text.indexOf(plain);
        if (found < 0) {
            return Optional.empty();
        }
        var last = starts[found + plain.length() - 1];
        return Optional.of(cut(body, starts[found], body.offsetByCodePoints(last, 1)));
    }

    private static String cut(String body, int at, int end) {
        var from = body.offsetByCodePoints(at, -Math.min(AROUND, body.codePointCount(0, at)));
        var until = body.offsetByCodePoints(end, Math.min(AROUND, body.codePointCount(end, body.length())));
        return (from > 0 ? "…" : "") + body.substring(from, until) + (until < body.length() ? "…" : "");
    }
}
