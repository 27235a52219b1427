package org.gongkai.report.desk;

import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/**
 * An edition has begun or has gone a step further; told within the transaction of the act.
 *
 * @param from empty for an edition that begins
 */
public record EditionMoved(
        EditionId edition,
        AgencyId agency,
        int year,
        ReportKind kind,
        Optional<DeskState> from,
        DeskState to,
        DeskAct act) {}
