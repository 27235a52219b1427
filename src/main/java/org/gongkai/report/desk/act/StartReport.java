package org.gongkai.report.desk.act;

import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.AggregateParts;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.act.EditionRegister.Opening;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an agency's report for a year, with what last year's hands over filled in; one that was begun before is given back as it stands. */
@Component
@LegalBasis(article = 49)
public class StartReport {

    private final Desk desk;
    private final Editions editions;
    private final BlankReport blank;
    private final ComputeAggregate compute;

    StartReport(Desk desk, Editions editions, BlankReport blank, ComputeAggregate compute) {
        this.desk = desk;
        this.editions = editions;
        this.blank = blank;
        this.compute = compute;
    }

    /** @throws NotAllowedException also for the aggregate of an agency that nobody reports to */
    @Transactional
    public Edition of(Actor actor, AgencyId id, int year, ReportKind kind) {
        var agency = desk.agency(actor, Power.DRAFT_REPORTS, id);
        if (kind == ReportKind.AGGREGATE && !AggregateParts.isOfferedTo(agency)) {
            throw new NotAllowedException(Power.DRAFT_REPORTS, id);
        }
        return editions.newest(id, year, kind).orElseGet(() -> begin(actor, agency, year, kind));
    }

    private Edition begin(Actor actor, Agency agency, int year, ReportKind kind) {
        var opening = new Opening(agency.id(), year, kind, 1, DeskState.DRAFT, Optional.empty(), Optional.empty());
        var draft = new Draft(blank.of(agency, year, kind), List.of(), List.of());
        return desk.begin(actor, opening, draft, DeskAct.START)
                .map(begun -> compute.first(actor, new Locked(begun, agency)))
                .orElseGet(() -> editions.newest(agency.id(), year, kind).orElseThrow());
    }
}
