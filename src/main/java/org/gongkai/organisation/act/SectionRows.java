package org.gongkai.organisation.act;

import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.workbook.SheetKind;
import org.gongkai.organisation.workbook.SheetRow;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/** The sections of a workbook. */
@Component
final class SectionRows {

    private final Agencies agencies;
    private final Sections sections;
    private final EnterSection enter;

    SectionRows(Agencies agencies, Sections sections, EnterSection enter) {
        this.agencies = agencies;
        this.sections = sections;
        this.enter = enter;
    }

    void take(Actor actor, Progress progress) {
        progress.rows(SheetKind.SECTIONS).forEach(row -> take(actor, progress, row));
    }

    private void take(Actor actor, Progress progress, SheetRow row) {
        var name = row.text("name");
        progress.found(
                        row,
                        "agency",
                        agencies.knownAs(row.text("agency")).filter(agency -> actor.may(Power.ADMINISTER, agency)))
                .filter(agency -> sections.named(agency.id(), name)
                        .filter(Section::isOpen)
                        .isEmpty())
                .ifPresent(
                        agency -> progress.does(row, "enter-section", name, () -> enter.of(actor, agency.id(), name)));
    }
}
