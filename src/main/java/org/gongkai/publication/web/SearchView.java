package org.gongkai.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.portal.AgencySite;
import org.gongkai.publication.FoundItems.Order;

/**
 * What the page of a search shows.
 *
 * @param tooMany whether the search was given up
 */
public record SearchView(
        String sought,
        Order order,
        List<Line> lines,
        int page,
        Optional<String> newer,
        Optional<String> older,
        boolean tooMany,
        AgencySite site) {

    /** @param around the words as they stand in the text */
    public record Line(ItemLine item, Optional<String> around) {

        public String text() {
            return around.or(item::summary).orElse("");
        }
    }

    /** A piece of text, and whether it is what was sought. */
    public record Piece(String text, boolean marked) {}

    public String at(Order other) {
        return SearchPages.at(site, sought, other, 1);
    }

    /** A text cut where the words stand, whatever their case. */
    public List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var plain = text.toLowerCase(Locale.ROOT);
        var words = sought.toLowerCase(Locale.ROOT);
        var from = 0;
        if (plain.length() == text.length() && !words.isEmpty()) {
            for (var at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, from)) {
                pieces.add(new Piece(text.substring(from, at), false));
                pieces.add(new Piece(text.substring(at, at + words.length()), true));
                from = at + words.length();
            }
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }
}
