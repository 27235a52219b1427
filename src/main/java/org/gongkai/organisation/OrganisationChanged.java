package org.gongkai.organisation;

import java.util.Map;
import java.util.Optional;

/**
 * Something about agencies, people or posts has changed; told within the same transaction, so that the ledger has it.
 *
 * @param subject what changed: {@code agency}, {@code section}, {@code person}, {@code appointment}, {@code absence}, {@code leading-group}
 * @param act what was done, such as {@code organisation.rename-agency}; a key of the bundle {@code messages.ledger}
 */
public record OrganisationChanged(
        Actor by,
        AgencyId agency,
        String subject,
        long subjectId,
        String act,
        Optional<String> reason,
        Map<String, String> details) {

    public OrganisationChanged {
        details = Map.copyOf(details);
    }

    public static OrganisationChanged of(Actor by, AgencyId agency, String subject, long subjectId, String act) {
        return new OrganisationChanged(by, agency, subject, subjectId, act, Optional.empty(), Map.of());
    }

    public OrganisationChanged because(String why) {
        return new OrganisationChanged(by, agency, subject, subjectId, act, Optional.of(why), details);
    }

    public OrganisationChanged with(Map<String, String> more) {
        return new OrganisationChanged(by, agency, subject, subjectId, act, reason, more);
    }
}
