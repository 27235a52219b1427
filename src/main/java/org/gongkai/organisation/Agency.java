package org.gongkai.organisation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An administrative organ that publishes information.
 *
 * @param slug the part of an address that stands for the agency; never changes once given, even if the agency is renamed
 * @param name full official name
 * @param level empty for an agency that is only known by a published report
 * @param vertical whether it reports along its own line, not to the government of its place
 * @param path from the top of the tree down to the agency itself
 * @param closedOn the day it ceased to be; its past stays
 * @param successor who took over its duties then
 */
public record Agency(
        AgencyId id,
        String slug,
        String name,
        Optional<AgencyLevel> level,
        AgencyKind kind,
        boolean vertical,
        List<AgencyId> path,
        Optional<LocalDate> closedOn,
        Optional<AgencyId> successor) {

    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int LONGEST_SLUG = 80;

    public Agency {
        path = List.copyOf(path);
    }

    /** The agency it reports to. */
    public Optional<AgencyId> parent() {
        return path.size() < 2 ? Optional.empty() : Optional.of(path.get(path.size() - 2));
    }

    /** Whether it stands anywhere below another in the tree. */
    public boolean isBelow(AgencyId other) {
        return !id.equals(other) && path.contains(other);
    }

    /** A name as it is kept: without blanks, letters and digits of ordinary width. */
    public static String officialName(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    public boolean isOpen() {
        return closedOn.isEmpty();
    }

    /**
     * The slug of an agency that was given none: its full name, letters and digits only.
     *
     * <p>Browsers show Chinese addresses as they are written, and unlike pinyin the name is never misread.
     *
     * @throws IllegalArgumentException when the name has neither letter nor digit
     */
    public static String slugOf(String name) {
        var slug = NOT_IN_A_SLUG.matcher(name).replaceAll("");
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("no letter in the name of the agency");
        }
        var length = Math.min(slug.codePointCount(0, slug.length()), LONGEST_SLUG);
        return slug.substring(0, slug.offsetByCodePoints(0, length));
    }
}
