package org.gongkai.report.desk.web;

import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.ReportKind;

/** An edition that somebody may see, with whose it is. */
record Opened(Actor actor, Edition edition, Agency agency) {

    /** Whether this person may change the text now. */
    boolean mayWrite() {
        return edition.state().isOpen() && actor.may(Power.DRAFT_REPORTS, agency);
    }

    /** An aggregate's figures are computed; nobody types them. */
    boolean mayEnterFigures() {
        return mayWrite() && edition.kind() == ReportKind.OWN;
    }
}
