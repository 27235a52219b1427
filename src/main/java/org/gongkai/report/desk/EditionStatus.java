package org.gongkai.report.desk;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/**
 * Where an agency's report stands, without the report: a line of a board.
 *
 * @param number of the newest edition
 * @param blocking how many findings block it
 * @param unexplained how many findings still want a reason
 * @param filedAt when the newest edition was filed last
 * @param firstFiledAt when any edition was filed for the first time; what “in time” is judged by
 */
public record EditionStatus(
        EditionId id,
        AgencyId agency,
        int year,
        ReportKind kind,
        int number,
        DeskState state,
        int version,
        int blocking,
        int unexplained,
        int notes,
        Optional<Instant> filedAt,
        Optional<Instant> firstFiledAt,
        Instant changedAt) {}
