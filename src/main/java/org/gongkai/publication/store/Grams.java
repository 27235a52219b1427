package org.gongkai.publication.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as they are sought: every two neighbouring letters of Chinese, every whole word of other scripts.
 *
 * <p>Chinese has no blanks between its words, and a dictionary lacks the names that people look for; pairs miss nothing.
 */
final class Grams {

    private static final Pattern RUN = Pattern.compile("\\p{IsIdeographic}+|[\\p{L}\\p{M}\\p{N}&&\\P{IsIdeographic}]+");
    private static final Pattern IDEOGRAPHS = Pattern.compile("\\p{IsIdeographic}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Grams() {}

    /** Letters and digits of one width and case, single blanks. */
    static String plain(String text) {
        return oneLine(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    /** As it is, with single blanks. */
    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Of a text that is kept: single letters too, since one may be all that is asked for. */
    static Set<String> ofText(String plain) {
        var grams = new LinkedHashSet<String>();
        for (var run : runs(plain)) {
            if (IDEOGRAPHS.matcher(run).matches()) {
                run.codePoints().forEach(letter -> grams.add(Character.toString(letter)));
                grams.addAll(pairs(run));
            } else {
                grams.add(run);
            }
        }
        return grams;
    }

    /** Of what is asked for: all of them must be there. */
    static Set<String> ofQuestion(String plain) {
        var grams = new LinkedHashSet<String>();
        for (var run : runs(plain)) {
            var isPair = IDEOGRAPHS.matcher(run).matches() && run.codePointCount(0, run.length()) > 1;
            grams.addAll(isPair ? pairs(run) : List.of(run));
        }
        return grams;
    }

    private static List<String> runs(String plain) {
        return RUN.matcher(plain).results().map(found -> found.group()).toList();
    }

    private static List<String> pairs(String run) {
        var letters = run.codePoints().toArray();
        var pairs = new ArrayList<String>();
        for (var at = 1; at < letters.length; at++) {
            pairs.add(new String(letters, at - 1, 2));
        }
        return pairs;
    }
}
