package org.gongkai.ledger;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.PersonId;

/**
 * One act as it stands in the ledger.
 *
 * @param number its place in the chain of the act's agency, from 1 without gaps
 * @param at to the microsecond
 * @param digest SHA-256 of what was done, by whom and when, in lower-case hexadecimal
 * @param hash SHA-256 of the hash before, the number and the digest, in lower-case hexadecimal
 */
public record Entry(long number, Instant at, By by, Act act, String digest, String hash) {

    /**
     * Who did it, as they were then.
     *
     * @param person empty for a program
     * @param agency full name; empty for the program itself
     */
    public record By(Optional<PersonId> person, String name, String agency, String posts) {

        public static By of(Actor actor) {
            return new By(actor.person(), actor.name(), actor.agencyName(), actor.title());
        }
    }
}
