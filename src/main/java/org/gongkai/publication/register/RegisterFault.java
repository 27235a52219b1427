package org.gongkai.publication.register;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong with something that was to be entered.
 *
 * @param field of the form or column of the sheet, such as {@code issuedOn}
 * @param arguments what the reason's words have to name
 */
public record RegisterFault(String field, Reason reason, List<String> arguments) {

    public RegisterFault {
        arguments = List.copyOf(arguments);
    }

    public static RegisterFault of(String field, Reason reason, String... arguments) {
        return new RegisterFault(field, reason, List.of(arguments));
    }

    /** What may be wrong; the words of each tell the remedy. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        NOT_A_DATE,
        NOT_A_CHOICE,
        NOT_A_FIGURE,
        NOT_A_COUNT,
        IN_THE_FUTURE,
        TOO_EARLY,
        BACKWARDS,
        TWO_YEARS,
        OVERLAPS,
        TAKEN,
        TAKEN_TITLE,
        BEFORE_ISSUE,
        BOTH_ENDS,
        NO_CHANGE,
        CORRECTED_ALREADY,
        NOTHING_THERE,
        NOT_NOW,
        YEAR_TAKEN,
        UNDECIDED,
        NONE_TICKED,
        NOT_IN_LIST,
        STILL_UNDER_WAY,
        NO_COLUMN,
        FILE_TOO_LARGE,
        FILE_UNREADABLE,
        FILE_EMPTY,
        FILE_GONE,
        NO_SPACE,
        TOO_MANY_ROWS,
        COLUMN_MISSING;

        /** Key of its words in the bundle {@code messages.registers}. */
        public String key() {
            return "fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
