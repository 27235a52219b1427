package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.model.SectionRegister;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a section in which nobody holds a post any more. */
@Component
public class CloseSection {

    private final Administration administration;
    private final Sections sections;
    private final StaffRegister staff;
    private final SectionRegister register;
    private final Clock clock;
    private final Chronicle chronicle;

    CloseSection(
            Administration administration,
            Sections sections,
            StaffRegister staff,
            SectionRegister register,
            Clock clock,
            Chronicle chronicle) {
        this.administration = administration;
        this.sections = sections;
        this.staff = staff;
        this.register = register;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public Change<Section> of(Actor actor, SectionId id) {
        staff.lockStaff();
        var section = administration.section(actor, id);
        var today = LocalDate.now(clock);
        var checks = new Checks();
        checks.refuseIf(!section.isOpen(), "section", Reason.CLOSED, section.name());
        checks.refuseIf(register.isUsed(id, today), "section", Reason.HAS_HOLDERS, section.name());
        if (checks.failed()) {
            return checks.refused();
        }
        register.closeSection(id, today);
        chronicle.section(actor, section.agency(), id.value(), "close-section", Map.of("name", section.name()));
        return new Change.Made<>(sections.find(id).orElseThrow());
    }
}
