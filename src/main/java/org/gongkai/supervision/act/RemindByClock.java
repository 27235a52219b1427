package org.gongkai.supervision.act;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.BoardLine;
import org.gongkai.supervision.Boards;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds, on the days an office has set, whoever reports to it directly and has not filed. */
@Component
@LegalBasis(article = 47)
class RemindByClock {

    private final Register register;
    private final Agencies agencies;
    private final Boards boards;
    private final Rounds rounds;
    private final Clock clock;

    RemindByClock(Register register, Agencies agencies, Boards boards, Rounds rounds, Clock clock) {
        this.register = register;
        this.agencies = agencies;
        this.boards = boards;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Each morning; a second run on the same day sends nothing. */
    @Scheduled(cron = "0 0 9 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "supervision.remind")
    @Transactional
    public void everyMorning() {
        register.schedules()
                .forEach((id, days) -> agencies.find(id).ifPresent(office -> {
                    for (var kind : ReportKind.values()) {
                        rounds.of(Actor.SYSTEM, office, boards.currentYear(), due(office, kind, days));
                    }
                }));
    }

    /** The office's own reports are its own to think of; those further down are their own office's. */
    private List<BoardLine> due(Agency office, ReportKind kind, List<Integer> days) {
        var today = LocalDate.now(clock);
        return boards.of(office, boards.currentYear(), kind).lines().stream()
                .filter(line -> line.depth() == 1 && line.isOutstanding())
                .filter(line -> days.contains((int) ChronoUnit.DAYS.between(today, line.dueOn())))
                .toList();
    }
}
