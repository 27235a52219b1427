package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.LeadingGroup;
import org.gongkai.organisation.LeadingGroup.Member;
import org.gongkai.organisation.LeadingGroup.Role;
import org.gongkai.organisation.LeadingGroups;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the leading group of an agency, its office and who is what in it. */
@Component
@LegalBasis(article = 3)
public class SetLeadingGroup {

    private final Administration administration;
    private final Sections sections;
    private final People people;
    private final LeadingGroups groups;
    private final StaffRegister register;
    private final Clock clock;
    private final Chronicle chronicle;

    SetLeadingGroup(
            Administration administration,
            Sections sections,
            People people,
            LeadingGroups groups,
            StaffRegister register,
            Clock clock,
            Chronicle chronicle) {
        this.administration = administration;
        this.sections = sections;
        this.people = people;
        this.groups = groups;
        this.register = register;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /** @param given carries the version that it replaces */
    @Transactional
    public Change<LeadingGroup> of(Actor actor, LeadingGroup given) {
        register.lockStaff();
        var agency = administration.agency(actor, given.agency());
        var checks = new Checks();
        var duties = checks.text("duties", given.duties());
        checks.refuseIf(!agency.isOpen(), "duties", Reason.CLOSED, agency.name());
        given.office()
                .filter(office -> !isOf(agency, office))
                .ifPresent(wrong -> checks.refuse("office", Reason.SECTION_OF_OTHER_AGENCY, agency.name()));
        checkMembers(checks, agency, given.members());
        if (checks.failed()) {
            return checks.refused();
        }
        var group = new LeadingGroup(agency.id(), given.office(), duties, given.members(), given.version());
        if (!register.keep(group)) {
            return Change.refused(Fault.of("duties", Reason.CHANGED_MEANWHILE));
        }
        chronicle.leadingGroup(
                actor,
                agency.id(),
                Map.of("members", Integer.toString(given.members().size())));
        return new Change.Made<>(groups.of(agency.id()));
    }

    private void checkMembers(Checks checks, Agency agency, List<Member> members) {
        var heads =
                members.stream().filter(member -> member.role() == Role.HEAD).count();
        checks.refuseIf(heads == 0, "members", Reason.HEAD_NEEDED);
        checks.refuseIf(heads > 1, "members", Reason.HEAD_TWICE);
        var seen = new HashSet<PersonId>();
        for (var member : members) {
            var person = people.find(member.person()).filter(found -> isOf(agency, found));
            checks.refuseIf(person.isEmpty(), "members", Reason.MEMBER_OF_OTHER_AGENCY, agency.name());
            person.filter(found -> !seen.add(found.id()))
                    .ifPresent(twice -> checks.refuse("members", Reason.MEMBER_TWICE, twice.name()));
            checks.anyText("members", member.duties());
        }
    }

    private boolean isOf(Agency agency, SectionId office) {
        return sections.find(office)
                .filter(section -> section.agency().equals(agency.id()) && section.isOpen())
                .isPresent();
    }

    private boolean isOf(Agency agency, Person person) {
        var today = LocalDate.now(clock);
        return person.active()
                && (person.agency().equals(agency.id())
                        || people.terms(person.id()).stream()
                                .anyMatch(term -> term.isOpenOn(today)
                                        && term.appointment().agency().equals(agency.id())));
    }
}
