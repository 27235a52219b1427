package org.gongkai.supervision.act;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes something down on an agency's report, for the supervising office alone. */
@Component
public class WriteNote {

    private static final int LONGEST = 2000;

    private final Register register;
    private final Ledger ledger;
    private final Clock clock;
    private final Words words = Words.in("supervision");

    WriteNote(Register register, Ledger ledger, Clock clock) {
        this.register = register;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @throws IllegalArgumentException for an empty note or one beyond 2,000 characters
     */
    @Transactional
    public void of(Actor actor, Agency agency, int year, ReportKind kind, String text) {
        actor.require(Power.SUPERVISE, agency);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a note has 1 to " + LONGEST + " characters");
        }
        var number = register.note(agency.id(), year, kind, clock.instant(), actor.name(), text.strip());
        ledger.append(
                actor,
                Act.of(agency.id(), new Matter("note", number), "supervision.note")
                        .with(Map.of(
                                "year", String.valueOf(year),
                                "report-kind", words.of("kind." + kind.name().toLowerCase(Locale.ROOT)))));
    }
}
