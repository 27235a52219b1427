package org.gongkai.organisation;

import java.util.Optional;
import org.gongkai.platform.Power;

/**
 * One post that somebody holds at an agency.
 *
 * @param title as it is called there, such as “副局长”; for people to read
 * @param subtree whether the post's powers reach the agencies below
 */
public record Appointment(
        AppointmentId id, AgencyId agency, Optional<SectionId> section, Post post, String title, boolean subtree) {

    boolean grants(Power power, Agency at) {
        return post.grants(power) && (at.id().equals(agency) || (subtree && at.isBelow(agency)));
    }
}
