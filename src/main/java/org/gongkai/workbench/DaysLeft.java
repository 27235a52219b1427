package org.gongkai.workbench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Calendar days from today until something is due. */
public record DaysLeft(LocalDate due, LocalDate today) {

    /** From this many days on a date is near enough to be marked. */
    private static final int SOON = 3;

    public long days() {
        return ChronoUnit.DAYS.between(today, due);
    }

    public boolean isLate() {
        return days() < 0;
    }

    public boolean isSoon() {
        return !isLate() && days() <= SOON;
    }

    /** Class of the counter in the style sheet. */
    public String tone() {
        return isLate() ? "late" : isSoon() ? "soon" : "later";
    }

    /** Such as “还有 12 天” or “逾期 3 天”. */
    public String words() {
        return isLate()
                ? Words.SHELL.of("days.late", String.valueOf(-days()))
                : days() == 0 ? Words.SHELL.of("days.today") : Words.SHELL.of("days.left", String.valueOf(days()));
    }
}
