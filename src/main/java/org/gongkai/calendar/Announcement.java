package org.gongkai.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.law.HolidayArrangement;

/**
 * One version of a year's arrangement, with where it comes from.
 *
 * @param version from 1 for each year
 * @param documentNumber of the notice, such as “国办发明电〔2025〕7号”; empty for early years that came with the program
 * @param announcedOn the notice's date; the version holds from then on
 * @param remark what changed against the version before
 * @param enteredBy name of whoever entered it
 */
public record Announcement(
        long id,
        int version,
        HolidayArrangement arrangement,
        Optional<String> documentNumber,
        LocalDate announcedOn,
        Optional<String> remark,
        Origin origin,
        String enteredBy,
        Instant enteredAt) {

    public int year() {
        return arrangement.year();
    }

    /** How it came in. */
    public enum Origin {
        /** With the program. */
        SHIPPED,
        ENTERED
    }
}
