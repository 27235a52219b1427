package org.gongkai.organisation.act;

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

/** Gives a section another name. */
@Component
public class RenameSection {

    private final Administration administration;
    private final Sections sections;
    private final StaffRegister staff;
    private final SectionRegister register;
    private final Chronicle chronicle;

    RenameSection(
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
    public Change<Section> of(Actor actor, SectionId id, String newName) {
        staff.lockStaff();
        var section = administration.section(actor, id);
        var checks = new Checks();
        var name = checks.line("name", newName);
        checks.refuseIf(!section.isOpen(), "name", Reason.CLOSED, section.name());
        sections.named(section.agency(), name)
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> checks.refuse("name", Reason.NAME_TAKEN, name));
        if (checks.failed()) {
            return checks.refused();
        }
        register.renameSection(id, name);
        chronicle.section(
                actor,
                section.agency(),
                id.value(),
                "rename-section",
                Map.of("former-name", section.name(), "name", name));
        return new Change.Made<>(sections.find(id).orElseThrow());
    }
}
