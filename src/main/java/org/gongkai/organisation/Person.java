package org.gongkai.organisation;

import java.util.Optional;

/**
 * Somebody who works with the program.
 *
 * @param agency where the person belongs; posts may be held elsewhere too
 * @param active false once the person has left; what they did stays
 */
public record Person(
        PersonId id,
        AgencyId agency,
        String signInName,
        String name,
        Optional<String> email,
        Optional<String> mobile,
        boolean active) {

    /** The same person, here or gone. */
    public Person active(boolean here) {
        return new Person(id, agency, signInName, name, email, mobile, here);
    }
}
