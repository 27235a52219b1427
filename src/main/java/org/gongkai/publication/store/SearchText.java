package org.gongkai.publication.store;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.publication.PublishedItem;
import org.jsoup.Jsoup;

/**
 * The words of an item as they are kept to be sought.
 *
 * @param body as it is written, since pieces of it are shown
 * @param grams of heading and body; those of the heading once more with a mark before them, so that both are found by one index
 */
record SearchText(String heading, String body, Set<String> grams) {

    /** Counts up whenever what is kept of an item changes; rows of another shape are made anew. */
    static final int SHAPE = 1;

    /** Stands in no gram of a text, being neither letter nor digit. */
    private static final String IN_HEADING = "^";

    private static final int LONGEST_BODY = 60_000;

    static SearchText of(PublishedItem item) {
        var content = item.content();
        var heading = Grams.plain(Stream.of(
                        content.title(),
                        content.documentNumber().orElse(""),
                        item.index().text())
                .collect(Collectors.joining(" ")));
        var text = Grams.oneLine(
                content.summary().orElse("") + " " + Jsoup.parse(content.body()).text());
        var body = text.substring(
                0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), LONGEST_BODY)));
        var grams = Grams.ofText(heading + " " + Grams.plain(body));
        grams.addAll(inHeading(Grams.ofText(heading)));
        return new SearchText(heading, body, grams);
    }

    static Set<String> inHeading(Set<String> grams) {
        return grams.stream().map(IN_HEADING::concat).collect(Collectors.toUnmodifiableSet());
    }
}
