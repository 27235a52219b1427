package org.gongkai.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that became of an agency; none is ever altered.
 *
 * @param name what it is called since then
 * @param formerName what it was called until then; empty where the name stayed
 * @param parent where it stands since then; empty at the top
 * @param successor who took over its duties; only when it was closed
 */
public record AgencyChange(
        AgencyId agency,
        LocalDate onDay,
        Kind kind,
        String name,
        Optional<String> formerName,
        Optional<AgencyId> parent,
        Optional<AgencyId> successor,
        String reason) {

    /** What may become of an agency. */
    public enum Kind {
        ENTERED,
        /** Its level, its kind or its line of reporting was set. */
        DESCRIBED,
        RENAMED,
        MOVED,
        CLOSED
    }
}
