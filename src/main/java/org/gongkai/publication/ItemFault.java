package org.gongkai.publication;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong with an item's contents.
 *
 * @param field of the form, such as {@code title}
 * @param arguments what the reason's words have to name
 */
public record ItemFault(String field, Reason reason, List<String> arguments) {

    public ItemFault {
        arguments = List.copyOf(arguments);
    }

    public static ItemFault of(String field, Reason reason, String... arguments) {
        return new ItemFault(field, reason, List.of(arguments));
    }

    /** What may be wrong; the words of each tell the remedy. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        UNREADABLE_CHARACTERS,
        DOCUMENT_NUMBER_SHAPE,
        DOCUMENT_NUMBER_TAKEN,
        IN_THE_FUTURE,
        CHANGED_BEFORE_WRITTEN,
        EXPIRES_BEFORE_EFFECTIVE,
        GROUND_MISSING,
        SECRECY_LEVEL_MISSING,
        FORBIDDING_LAW_MISSING,
        RISK_ASSESSMENT_MISSING,
        CONSENT_MISSING,
        CONSENT_REFUSED,
        COLUMN_OF_OTHER_AGENCY,
        COLUMN_CLOSED,
        RELATION_TO_ITSELF,
        RELATION_UNKNOWN,
        RELATION_NOT_OWN,
        LANGUAGE_UNKNOWN,
        CONSULTATION_MISSING,
        CONSULTATION_SHORT,
        CONSULTATION_BACKWARDS,
        PERSONAL_NUMBER,
        NOT_CLEAN_HTML,
        IMAGE_WITHOUT_DESCRIPTION,
        FILE_UNKNOWN,
        LISTS_DIFFER,
        RESULT_DECIDED_ANEW;

        /** Key of its words in the bundle {@code messages.publication}. */
        public String key() {
            return "fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
