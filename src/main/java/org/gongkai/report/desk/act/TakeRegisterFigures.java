package org.gongkai.report.desk.act;

import java.util.List;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.RegisterFigures;
import org.gongkai.report.desk.Saving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes section two over from the registers, in one act; of a register in which nothing has been entered, nothing. */
@Component
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第二部分")
public class TakeRegisterFigures {

    private final Desk desk;
    private final Drafting drafting;
    private final RegisterFigures registers;

    TakeRegisterFigures(Desk desk, Drafting drafting, RegisterFigures registers) {
        this.desk = desk;
        this.drafting = drafting;
        this.registers = registers;
    }

    /** @param baseVersion the version that whoever takes them over has seen */
    @Transactional
    public Saving of(Actor actor, EditionId id, int baseVersion) {
        var locked = desk.lock(actor, Power.DRAFT_REPORTS, id);
        var edition = locked.edition();
        if (!edition.state().isOpen()) {
            return new Saving.Closed(edition.state());
        }
        var typing = Typing.of(edition.kind(), edition.report(), changes(edition));
        return drafting.save(actor, locked, baseVersion, typing.revision(), "report.take-register-figures");
    }

    private List<DraftChange> changes(Edition edition) {
        return registers.of(edition).stream()
                .filter(line -> line.figure().known() && !line.isIn(edition.report()))
                .map(line -> new DraftChange(
                        line.slot().place(), line.figure().value().toPlainString()))
                .toList();
    }
}
