package org.gongkai.organisation;

import java.util.List;
import java.util.Locale;

/**
 * Why something about the organisation cannot be entered as it was given.
 *
 * @param field which of the values is at fault, such as {@code sign-in-name}
 * @param arguments what the reason's words have to name
 */
public record Fault(String field, Reason reason, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String field, Reason reason, String... arguments) {
        return new Fault(field, reason, List.of(arguments));
    }

    /** What may be wrong; the words of each tell the remedy. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        UNREADABLE_CHARACTERS,
        NAME_TAKEN,
        SLUG_TAKEN,
        WITHOUT_LETTERS,
        LEVEL_UNKNOWN,
        LEVEL_OF_PARENT_UNKNOWN,
        LEVEL_ABOVE_PARENT,
        LEVEL_BELOW_CHILD,
        GOVERNMENT_BELOW_DEPARTMENT,
        GOVERNMENT_OF_SAME_LEVEL,
        LINE_WITHOUT_UPPER_ORGAN,
        HAS_PARENT,
        BELOW_ITSELF,
        STANDS_THERE_ALREADY,
        CLOSED,
        HAS_AGENCIES_BELOW,
        OWN_SUCCESSOR,
        OWN_AGENCY,
        SAME_NAME,
        BEFORE_LAST_CHANGE,
        IN_THE_FUTURE,
        IN_THE_PAST,
        SECTION_OF_OTHER_AGENCY,
        SECTION_NEEDED,
        HAS_HOLDERS,
        SIGN_IN_NAME_SHAPE,
        SIGN_IN_NAME_TAKEN,
        EMAIL_SHAPE,
        MOBILE_SHAPE,
        HAS_LEFT,
        STILL_HERE,
        POST_OF_PROGRAM,
        POST_HELD_ALREADY,
        ENDS_BEFORE_IT_BEGINS,
        ENDED_ALREADY,
        LAST_ADMINISTRATOR,
        PEOPLE_EXIST,
        OWN_DEPUTY,
        DEPUTY_WITHOUT_POST,
        DEPUTY_ABSENT,
        STANDS_IN_FOR_OTHER,
        ABSENT_ALREADY,
        HEAD_NEEDED,
        HEAD_TWICE,
        MEMBER_TWICE,
        MEMBER_OF_OTHER_AGENCY,
        CHANGED_MEANWHILE,
        NOT_A_DAY,
        NOT_ALLOWED,
        FILE_TOO_LARGE,
        NOT_A_WORKBOOK,
        SHEETS_MISSING,
        WORKBOOK_EMPTY,
        TOO_MANY_ROWS,
        COLUMN_MISSING,
        FORMULA,
        NOT_A_CHOICE,
        UNKNOWN;

        public String key() {
            return "fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
