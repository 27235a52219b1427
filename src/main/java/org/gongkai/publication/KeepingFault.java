package org.gongkai.publication;

import java.util.List;
import java.util.Locale;

/**
 * Why something about the catalogue, the guide or the profile cannot be kept as it was given.
 *
 * @param field of the form, such as {@code name}
 * @param arguments what the reason's words have to name
 */
public record KeepingFault(String field, Reason reason, List<String> arguments) {

    public KeepingFault {
        arguments = List.copyOf(arguments);
    }

    public static KeepingFault of(String field, Reason reason, String... arguments) {
        return new KeepingFault(field, reason, List.of(arguments));
    }

    /** What may be wrong; the words of each tell the remedy. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        UNREADABLE_CHARACTERS,
        NOT_A_NUMBER,
        NOT_A_CHOICE,
        NAME_TAKEN,
        SLUG_SHAPE,
        SLUG_TAKEN,
        SLUG_RESERVED,
        LIMIT_RANGE,
        LIMIT_WITHOUT_BASIS,
        SECTION_OF_OTHER_AGENCY,
        SECTION_CLOSED,
        COLUMN_OF_OTHER_AGENCY,
        FIRST_LEVEL_STAYS,
        BELOW_ITSELF,
        TOO_DEEP,
        PARENT_CLOSED,
        OPEN_BELOW,
        CODE_LENGTH,
        CODE_CHARACTERS,
        CODE_CHECK,
        POSTCODE_SHAPE,
        TELEPHONE_SHAPE,
        THEME_UNKNOWN,
        CHANNEL_WITHOUT_CAUTIONS,
        CHANNEL_WITHOUT_CONTACT,
        TOO_MANY,
        ADDRESS_SHAPE,
        ITEM_NOT_PUBLIC,
        AUDIENCE_MISSING,
        WAY_MISSING,
        FORMULA,
        FIELD_UNKNOWN,
        NO_TABLE,
        HEADING_MISSING,
        NO_ROWS,
        TOO_MANY_ROWS,
        ROW_TWICE,
        UNREADABLE_FILE;

        /** Key of its words in the bundle {@code messages.catalogue}. */
        public String key() {
            return "fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
