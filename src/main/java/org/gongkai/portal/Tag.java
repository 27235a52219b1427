package org.gongkai.portal;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organisation.AgencyId;

/**
 * Something public pages depend on: an item, a list, an agency's site. When it changes, the pages that named it go.
 *
 * @param text kind and key with slashes between, such as {@code item/17} or {@code list/3/2026}
 */
public record Tag(String text) {

    private static final Pattern SOUND = Pattern.compile("[a-z-]{1,20}(/[A-Za-z0-9_.-]{1,40})*");

    /** What a page depends on whose handler names nothing: any change makes it go. */
    public static final Tag ANYTHING = of("anything");

    public Tag {
        if (!SOUND.matcher(text).matches()) {
            throw new IllegalArgumentException("no tag: " + text);
        }
    }

    /**
     * @param key numbers, or words of ASCII letters: never an id's record, but the number within
     */
    public static Tag of(String kind, Object... key) {
        return new Tag(Stream.concat(Stream.of(kind), Arrays.stream(key))
                .map(String::valueOf)
                .collect(Collectors.joining("/")));
    }

    /** What every page of an agency's site shows around its content: name, navigation, foot. */
    public static Tag site(AgencyId agency) {
        return of("site", agency.value());
    }
}
