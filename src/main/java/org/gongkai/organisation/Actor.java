package org.gongkai.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Power;

/**
 * Who does an act: a person with the posts held today, or a program with a key.
 *
 * @param person empty for a program
 * @param name of the person, or of the key
 * @param agencyName full name of the agency the person or the key belongs to
 */
public record Actor(Optional<PersonId> person, String name, String agencyName, List<Appointment> appointments)
        implements Caller {

    /** The program itself, which holds no post; used for what happens by the clock or at the first start. */
    public static final Actor SYSTEM = new Actor(Optional.empty(), "系统", "", List.of());

    public Actor {
        appointments = List.copyOf(appointments);
    }

    @Override
    public String title() {
        return appointments.stream().map(Appointment::title).distinct().collect(Collectors.joining("、"));
    }

    @Override
    public boolean holds(Power power) {
        return power == Power.PUBLIC
                || power == Power.SIGNED_IN
                || appointments.stream().anyMatch(each -> each.post().grants(power));
    }

    /** Whether the actor has the power for this agency. */
    public boolean may(Power power, Agency agency) {
        return appointments.stream().anyMatch(each -> each.grants(power, agency));
    }

    /** Whether the actor has the power for this agency and for all that stand below it. */
    public boolean mayThroughout(Power power, Agency agency) {
        return appointments.stream().anyMatch(each -> each.subtree() && each.grants(power, agency));
    }

    /**
     * Every act begins with this.
     *
     * @throws NotAllowedException when the actor does not have the power for this agency
     */
    public void require(Power power, Agency agency) {
        if (!may(power, agency)) {
            throw refused(power, agency);
        }
    }

    /** Whether the power reaches all that lies below the agency too. */
    public boolean mayBelow(Power power, Agency agency) {
        return appointments.stream()
                .anyMatch(each -> each.subtree()
                        && each.post().grants(power)
                        && agency.path().contains(each.agency()));
    }

    /** What an act answers with that may not be done here. */
    public NotAllowedException refused(Power power, Agency agency) {
        return new NotAllowedException(power, agency.id());
    }

    public boolean holds(Post post, AgencyId agency) {
        return appointments.stream()
                .anyMatch(each -> each.post() == post && each.agency().equals(agency));
    }

    /** The agencies at which the actor holds a post with this power; what lies below them is not among them. */
    public Set<AgencyId> agenciesWith(Power power) {
        return appointments.stream()
                .filter(each -> each.post().grants(power))
                .map(Appointment::agency)
                .collect(Collectors.toUnmodifiableSet());
    }
}
