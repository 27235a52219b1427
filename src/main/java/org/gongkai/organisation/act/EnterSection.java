package org.gongkai.organisation.act;

import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.model.SectionRegister;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a section of an agency. */
@Component
public class EnterSection {

    private final Administration administration;
    private final Sections sections;
    private final StaffRegister staff;
    private final SectionRegister register;
    private final Chronicle chronicle;

    EnterSection(
            Administration administration,
            Sections sections,
            StaffRegister staff,
            SectionRegister register,
            Chronicle chronicle) {
        this.administration = administration;
        this.sections = sections;
        this.staff = staff;
        this.register = register;
        this.chronicle = chronicle;
    }

    @Transactional
    public Change<Section> of(Actor actor, AgencyId agencyId, String given) {
        staff.lockStaff();
        var agency = administration.agency(actor, agencyId);
        var checks = new Checks();
        var name = checks.line("name", given);
        checks.refuseIf(!agency.isOpen(), "name", Reason.CLOSED, agency.name());
        checks.refuseIf(sections.named(agencyId, name).isPresent(), "name", Reason.NAME_TAKEN, name);
        if (checks.failed()) {
            return checks.refused();
        }
        var id = register.addSection(agencyId, name);
        chronicle.section(actor, agencyId, id.value(), "enter-section", Map.of("name", name));
        return new Change.Made<>(sections.find(id).orElseThrow());
    }
}
