package org.gongkai.access.key;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.Post;

/**
 * A key as it is kept; the secret itself is nowhere.
 *
 * @param agencyName of the agency it was made for
 * @param post what it may do: {@link Post#READING_SYSTEM} or {@link Post#FILING_SYSTEM}
 * @param subtree whether it reaches the agencies below
 * @param prefix its first characters, to tell keys apart
 * @param expiresOn the last day it is good for
 */
public record AccessKey(
        long id,
        AgencyId agency,
        String agencyName,
        String name,
        Post post,
        boolean subtree,
        String prefix,
        LocalDate expiresOn,
        Optional<Instant> revokedAt,
        Optional<LocalDate> lastUsedOn) {

    public boolean isGood(LocalDate today) {
        return revokedAt.isEmpty() && !today.isAfter(expiresOn);
    }

    /** Who acts when this key is shown. */
    Actor actor() {
        var appointment = new Appointment(new AppointmentId(id), agency, Optional.empty(), post, name, subtree);
        return new Actor(Optional.empty(), name, agencyName, List.of(appointment));
    }
}
