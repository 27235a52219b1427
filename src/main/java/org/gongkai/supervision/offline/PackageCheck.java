package org.gongkai.supervision.offline;

import java.time.LocalDate;

/** What a file says of having been given out by this platform. */
public sealed interface PackageCheck {

    /** Given out here for this agency and year. */
    record Ours(LocalDate givenOut) implements PackageCheck {}

    /** No package: a file of the agency's own, or paper that somebody typed. */
    record Plain() implements PackageCheck {}

    /** Its seal is broken: given out by another platform, or changed by hand. */
    record Altered() implements PackageCheck {}

    /** Given out here, for another agency or year. */
    record ForOther(String agency, int year) implements PackageCheck {}

    /** Whether the file may be taken in. */
    default boolean isFit() {
        return switch (this) {
            case Ours ignored -> true;
            case Plain ignored -> true;
            case Altered ignored -> false;
            case ForOther ignored -> false;
        };
    }
}
