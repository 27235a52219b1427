package org.gongkai.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.law.LegalBasis;

/**
 * Who made the information and how the agency has it: who has to publish it follows from that (条例 Art. 10, 11).
 *
 * @param maker full name of the agency, company or person that made it
 * @param lead the agency that led where several made it together; it publishes
 * @param joint the others that made it
 * @param consents of other agencies whom it touches
 */
@LegalBasis(article = 10)
@LegalBasis(article = 11)
public record Origin(
        Obtained obtained, String maker, Optional<String> lead, List<String> joint, List<Consent> consents) {

    public Origin {
        joint = List.copyOf(joint);
        consents = List.copyOf(consents);
    }

    public static Origin madeBy(String agency) {
        return new Origin(Obtained.MADE, agency, Optional.empty(), List.of(), List.of());
    }

    public enum Obtained {
        MADE,
        FROM_CITIZENS,
        FROM_AGENCY;

        /** Key of its name in the words. */
        public String key() {
            return "obtained." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Another agency's answer on whether the information may be published; empty as long as it has not answered.
     *
     * @param answered the day of its answer
     * @param agrees what it answered
     */
    public record Consent(String agency, Optional<LocalDate> answered, boolean agrees, Optional<String> note) {}
}
