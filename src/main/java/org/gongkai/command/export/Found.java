package org.gongkai.command.export;

import java.nio.file.Path;
import java.util.Set;

/** What stands at an address of the site. */
sealed interface Found {

    /** Where it leads. */
    default Set<Address> links() {
        return Set.of();
    }

    /**
     * A page, or a file.
     *
     * @param body where it has been put
     * @param tag empty where it has none
     */
    record Content(Path body, boolean isPage, String tag, Set<Address> links) implements Found {}

    /** Just what the export before this one wrote. */
    record Unchanged(Manifest.Written written, Set<Address> links) implements Found {}

    /**
     * Leads to another address.
     *
     * @param target as it was told
     */
    record LeadsOn(String target, Set<Address> links) implements Found {}

    /** A page of somebody else's site. */
    record Outside() implements Found {}

    record Missing(int status) implements Found {}
}
