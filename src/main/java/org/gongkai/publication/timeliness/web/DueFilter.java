package org.gongkai.publication.timeliness.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.timeliness.DueItem;
import org.jspecify.annotations.Nullable;

/**
 * What of the list is asked for.
 *
 * @param at agency; empty for the actor's own
 * @param section number of a section
 * @param standing a word of {@link DueItem.Standing}, in small letters
 */
public record DueFilter(
        @Nullable Long at,
        @Nullable String section,
        @Nullable String standing) {

    List<DueItem> of(List<DueItem> items) {
        return items.stream()
                .filter(item -> section == null
                        || section.isBlank()
                        || item.version()
                                .section()
                                .map(SectionId::value)
                                .map(String::valueOf)
                                .filter(section::equals)
                                .isPresent())
                .filter(item -> standing == null
                        || standing.isBlank()
                        || item.standing().name().toLowerCase(Locale.ROOT).equals(standing))
                .toList();
    }

    /** The same filter as the query of an address, to be followed by more. */
    public String query() {
        return "?" + (at == null ? "" : "at=" + at + "&") + part("section", section) + part("standing", standing);
    }

    private static String part(String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? ""
                : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}
