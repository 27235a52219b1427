package org.gongkai.report.desk.act;

import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Moving.NotNow;
import org.gongkai.report.desk.Transition;

/** An edition that nobody else can change until the transaction ends, with its agency. */
record Locked(Edition edition, Agency agency) {

    Optional<DeskState> after(DeskAct act) {
        return Transition.to(edition.state(), act);
    }

    NotNow notNow(DeskAct act) {
        return new NotNow(edition.state(), act);
    }

    Locked with(Edition other) {
        return new Locked(other, agency);
    }
}
