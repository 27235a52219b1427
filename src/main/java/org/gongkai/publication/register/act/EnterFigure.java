package org.gongkai.publication.register.act;

import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.FigureEntryId;
import org.gongkai.publication.register.FigureRegister;
import org.gongkai.publication.register.act.FigureRows.Correction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters how many decisions were made, or what was charged, in a period. */
@Component
public class EnterFigure {

    private final RegisterDesk desk;
    private final DocumentRows registers;
    private final FigureRows rows;
    private final FigureRegister register;

    EnterFigure(RegisterDesk desk, DocumentRows registers, FigureRows rows, FigureRegister register) {
        this.desk = desk;
        this.registers = registers;
        this.rows = rows;
        this.register = register;
    }

    @Transactional
    public Entering<FigureEntryId> of(Actor actor, AgencyId agency, NewFigure typed) {
        desk.agency(actor, Power.KEEP_CATALOGUE, agency);
        registers.lock(agency);
        var figure = FigureChecks.clean(typed);
        var there = register.of(agency, figure.from().getYear());
        var faults = FigureChecks.of(figure, there, Optional.empty(), desk.today());
        return faults.isEmpty()
                ? new Entering.Entered<>(enter(actor, agency, figure, Optional.empty()))
                : new Entering.Refused<>(faults);
    }

    /** For a figure that has been looked at. */
    FigureEntryId enter(Actor actor, AgencyId agency, NewFigure figure, Optional<Correction> corrects) {
        var id = rows.enter(actor, agency, figure, corrects, desk.now());
        var details = Map.of(
                "figure", figure.figure().name(),
                "period", figure.from() + "/" + figure.until(),
                "amount", figure.amount().toPlainString());
        var act = corrects.isPresent() ? "publication.correct-figure" : "publication.enter-figure";
        desk.enter(
                actor,
                agency,
                id.matter(),
                act,
                entry -> corrects.map(correction -> entry.with(details).because(correction.reason()))
                        .orElseGet(() -> entry.with(details)));
        return id;
    }
}
