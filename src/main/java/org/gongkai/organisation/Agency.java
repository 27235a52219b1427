package org.gongkai.organisation;

import java.util.regex.Pattern;

/**
 * An administrative organ that publishes information.
 *
 * @param slug the part of an address that stands for the agency; never changes once given, even if the agency is renamed
 * @param name full official name
 */
public record Agency(AgencyId id, String slug, String name) {

    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final int LONGEST_SLUG = 80;

    /**
     * The slug of an agency that was given none: its full name, letters and digits only.
     *
     * <p>Browsers show Chinese addresses as they are written, and unlike pinyin the name is never misread.
     *
     * @throws IllegalArgumentException when the name has neither letter nor digit
     */
    static String slugOf(String name) {
        var slug = NOT_IN_A_SLUG.matcher(name).replaceAll("");
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("no letter in the name of the agency");
        }
        var length = Math.min(slug.codePointCount(0, slug.length()), LONGEST_SLUG);
        return slug.substring(0, slug.offsetByCodePoints(0, length));
    }
}
