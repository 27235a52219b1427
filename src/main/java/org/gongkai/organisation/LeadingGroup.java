package org.gongkai.organisation;

import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;

/**
 * The group that leads an agency's disclosure work (领导小组).
 *
 * @param office the section that does the daily work
 * @param duties of the group, in words
 * @param members the head first, then the deputies, then the others
 * @param version counts the times it was set; 0 where there is no group yet
 */
@LegalBasis(article = 3)
public record LeadingGroup(
        AgencyId agency, Optional<SectionId> office, String duties, List<Member> members, int version) {

    public LeadingGroup {
        members = List.copyOf(members);
    }

    public static LeadingGroup none(AgencyId agency) {
        return new LeadingGroup(agency, Optional.empty(), "", List.of(), 0);
    }

    public boolean exists() {
        return version > 0;
    }

    /** What somebody is in the group. */
    public enum Role {
        /** 组长. */
        HEAD,
        /** 副组长. */
        DEPUTY,
        /** 成员. */
        MEMBER
    }

    /** @param duties of this member, in words; may be empty */
    public record Member(PersonId person, Role role, String duties) {}
}
