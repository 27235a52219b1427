package org.gongkai.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Person;

/**
 * One act as it goes into the ledger.
 *
 * @param agency in whose chain it is entered
 * @param name what was done, such as {@code report.file}; a key of the bundle {@code messages.ledger}
 * @param version of the matter that the act was done on
 * @param content SHA-256 of what the act was done on, in lower-case hexadecimal
 * @param insteadOf name of whoever a deputy acted for
 * @param details what else a reader must know; keys of the bundle, values as they are
 */
public record Act(
        AgencyId agency,
        Matter matter,
        String name,
        OptionalInt version,
        Optional<String> content,
        Optional<String> reason,
        Optional<String> insteadOf,
        Map<String, String> details) {

    public Act {
        content = content.map(hash -> hash.toLowerCase(Locale.ROOT));
        details = Map.copyOf(details);
    }

    public static Act of(AgencyId agency, Matter matter, String name) {
        return new Act(
                agency,
                matter,
                name,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    public Act on(int number, String sha256) {
        return new Act(agency, matter, name, OptionalInt.of(number), Optional.of(sha256), reason, insteadOf, details);
    }

    public Act because(String why) {
        return new Act(agency, matter, name, version, content, Optional.of(why), insteadOf, details);
    }

    public Act insteadOf(Optional<Person> absent) {
        return new Act(agency, matter, name, version, content, reason, absent.map(Person::name), details);
    }

    public Act with(Map<String, String> more) {
        return new Act(agency, matter, name, version, content, reason, insteadOf, more);
    }
}
