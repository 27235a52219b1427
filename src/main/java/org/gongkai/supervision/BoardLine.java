package org.gongkai.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.report.desk.Deadlines;
import org.gongkai.report.desk.EditionStatus;
import org.gongkai.report.desk.ReportKind;

/**
 * One agency on a board.
 *
 * @param depth how far below the top of the board it stands; 0 for the top itself
 * @param status empty when nothing has been begun
 * @param dueOn the last day in time
 * @param daysLate calendar days between that day and the first filing, or today when nothing was filed; 0 in time
 */
public record BoardLine(
        Agency agency,
        ReportKind kind,
        int depth,
        Optional<EditionStatus> status,
        Standing standing,
        LocalDate dueOn,
        long daysLate) {

    static BoardLine of(
            Agency agency, ReportKind kind, int depth, int year, Optional<EditionStatus> status, Clock clock) {
        var deadline = Deadlines.of(agency, kind);
        var doneOn = status.flatMap(EditionStatus::firstFiledAt).orElseGet(clock::instant);
        var late = deadline.daysLate(year, LocalDate.ofInstant(doneOn, clock.getZone()));
        return new BoardLine(agency, kind, depth, status, Standing.of(status), deadline.of(year), late);
    }

    public boolean isLate() {
        return daysLate > 0;
    }

    /** Whether the agency still has to do something before the supervising office has its report. */
    public boolean isOutstanding() {
        return !standing.isFiled();
    }

    /** Whether days are being counted: a report that was filed in time and sent back after the last day is not late. */
    public boolean isCounting(LocalDate today) {
        return isOutstanding() && (isLate() || !today.isAfter(dueOn));
    }

    public int findings() {
        return blocking() + unexplained() + notes();
    }

    public int blocking() {
        return status.map(EditionStatus::blocking).orElse(0);
    }

    public int unexplained() {
        return status.map(EditionStatus::unexplained).orElse(0);
    }

    public int notes() {
        return status.map(EditionStatus::notes).orElse(0);
    }

    /** Number of the newest edition; 0 when nothing has been begun. */
    public int edition() {
        return status.map(EditionStatus::number).orElse(0);
    }

    public Optional<Instant> changedAt() {
        return status.map(EditionStatus::changedAt);
    }

    public Optional<Instant> filedAt() {
        return status.flatMap(EditionStatus::filedAt);
    }
}
