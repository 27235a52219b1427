package org.gongkai.law;

import java.time.LocalDate;

/** What is wrong, or strange, in the arrangement of a year as somebody has typed or pasted it. */
public sealed interface ArrangementFault {

    /** A day given twice, be it alike or as holiday and working day both. */
    record Twice(LocalDate day) implements ArrangementFault {}

    /** A day that the announcement of this year cannot say anything about. */
    record OtherYear(LocalDate day) implements ArrangementFault {}

    /** A make-up working day that is no Saturday or Sunday. */
    record WorkedOnWeekday(LocalDate day) implements ArrangementFault {}

    /** A special day without the name of its holiday. */
    record Unnamed(LocalDate day) implements ArrangementFault {}

    /** A holiday whose date the law names itself, and which is missing. */
    record StatutoryDayMissing(LocalDate day) implements ArrangementFault {}

    /** A holiday that has fewer days off than the law gives it. */
    record TooFew(StatutoryHoliday holiday, int given, int least) implements ArrangementFault {}

    /** A festival that no day is named after; it may lie within another's holidays, as in 2020. */
    record NotNamed(StatutoryHoliday holiday) implements ArrangementFault {}

    /** Days off from Monday to Friday, less the days worked for them, are not as many as the law's holidays (Art. 6). */
    record Unbalanced(int given, int statutory) implements ArrangementFault {}

    /** Whether it is only worth a second look: the State Council may have announced it so. */
    default boolean isDoubt() {
        return switch (this) {
            case NotNamed named -> true;
            case Unbalanced unbalanced -> true;
            case Twice twice -> false;
            case OtherYear other -> false;
            case WorkedOnWeekday worked -> false;
            case Unnamed unnamed -> false;
            case StatutoryDayMissing missing -> false;
            case TooFew few -> false;
        };
    }
}
