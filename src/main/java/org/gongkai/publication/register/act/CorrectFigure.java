package org.gongkai.publication.register.act;

import java.util.ArrayList;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.FigureEntryId;
import org.gongkai.publication.register.FigureRegister;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.act.FigureRows.Correction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a further entry in the place of a wrong one, which stays for everybody to see and counts no more. */
@Component
public class CorrectFigure {

    private final RegisterDesk desk;
    private final DocumentRows registers;
    private final FigureRegister register;
    private final EnterFigure entering;

    CorrectFigure(RegisterDesk desk, DocumentRows registers, FigureRegister register, EnterFigure entering) {
        this.desk = desk;
        this.registers = registers;
        this.register = register;
        this.entering = entering;
    }

    @Transactional
    public Entering<FigureEntryId> of(Actor actor, FigureEntryId wrong, NewFigure typed, String reason) {
        var agency = register.find(wrong)
                .orElseThrow(() -> RegisterDesk.refused(Power.KEEP_CATALOGUE))
                .agency();
        desk.agency(actor, Power.KEEP_CATALOGUE, agency);
        registers.lock(agency);
        // Looked at again under the lock: a colleague may have been quicker.
        var entry = register.find(wrong).orElseThrow();
        var figure = FigureChecks.clean(typed);
        var why = Typed.line(reason);
        var faults = new ArrayList<RegisterFault>();
        Typed.needed(faults, "reason", why);
        Typed.when(faults, !entry.counts(), "reason", Reason.CORRECTED_ALREADY);
        Typed.when(faults, entry.figure() != figure.figure(), "figure", Reason.NOT_A_CHOICE);
        var there = register.of(agency, figure.from().getYear());
        faults.addAll(FigureChecks.of(figure, there, Optional.of(wrong), desk.today()));
        return faults.isEmpty()
                ? new Entering.Entered<>(entering.enter(actor, agency, figure, Optional.of(new Correction(wrong, why))))
                : new Entering.Refused<>(faults);
    }
}
