package org.gongkai.screening;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.PersonId;

/**
 * What somebody found when reviewing one version of a matter for secrets.
 *
 * @param content SHA-256 of the version reviewed, in lower-case hexadecimal
 * @param reviewer name and posts as they were then
 */
@LegalBasis(article = 17)
@LegalBasis(source = Source.SECRECY_REGULATION, article = 42)
public record SecrecyReview(
        Matter matter, String content, Result result, Optional<String> note, Reviewer reviewer, Instant at) {

    public record Reviewer(Optional<PersonId> person, String name, String posts) {}

    public enum Result {
        /** May be released. */
        PASSED,
        /** Holds what must not be released. */
        NOT_FOR_RELEASE,
        /** Cannot be told here: put before the authority that decides what is secret. */
        REFERRED;

        /** Key of its name in the words. */
        public String key() {
            return "secrecy." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
