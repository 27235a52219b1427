package org.gongkai.supervision.act;

import java.util.Collection;
import java.util.List;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.Boards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds agencies by e-mail of reports they have not filed; each once a day at most. */
@Component
@LegalBasis(article = 47)
public class RemindAgencies {

    private final Boards boards;
    private final Agencies agencies;
    private final Rounds rounds;

    RemindAgencies(Boards boards, Agencies agencies, Rounds rounds) {
        this.boards = boards;
        this.agencies = agencies;
        this.rounds = rounds;
    }

    /**
     * @param office at which the actor supervises
     * @param reminded agencies of its board; others are passed over
     */
    @Transactional
    public Reminding of(Actor actor, Agency office, int year, ReportKind kind, Collection<AgencyId> reminded) {
        actor.require(Power.SUPERVISE, office);
        var asked = List.copyOf(agencies.find(reminded).values());
        asked.forEach(agency -> actor.require(Power.SUPERVISE, agency));
        var lines = asked.size() == 1
                ? boards.line(office, asked.getFirst(), year, kind).stream().toList()
                : boards.of(office, year, kind).lines().stream()
                        .filter(line -> reminded.contains(line.agency().id()))
                        .toList();
        return rounds.of(actor, office, year, lines);
    }
}
