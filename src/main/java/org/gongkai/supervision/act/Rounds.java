package org.gongkai.supervision.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Mail;
import org.gongkai.platform.Outbox;
import org.gongkai.supervision.BoardLine;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One round of reminders within the transaction of an act: letters into the outbox, a row and a ledger entry for each agency. */
@Component
class Rounds {

    private final Register register;
    private final Letters letters;
    private final Outbox outbox;
    private final Ledger ledger;
    private final Clock clock;
    private final Words words = Words.in("supervision");

    Rounds(Register register, Letters letters, Outbox outbox, Ledger ledger, Clock clock) {
        this.register = register;
        this.letters = letters;
        this.outbox = outbox;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Reminding of(Actor actor, Agency office, int year, List<BoardLine> lines) {
        var today = LocalDate.now(clock);
        var reminded = new ArrayList<Agency>();
        var before = new ArrayList<Agency>();
        var unreachable = new ArrayList<Agency>();
        var filed = new ArrayList<Agency>();
        for (var line : lines) {
            var mails = line.isOutstanding() ? letters.to(line, office, year, today) : List.<Mail>of();
            if (!line.isOutstanding()) {
                filed.add(line.agency());
            } else if (mails.isEmpty()) {
                unreachable.add(line.agency());
            } else {
                var number = register.remind(
                        line.agency().id(),
                        year,
                        line.kind(),
                        today,
                        clock.instant(),
                        office.id(),
                        actor.name(),
                        mails.size());
                if (number.isEmpty()) {
                    before.add(line.agency());
                } else {
                    mails.forEach(outbox::add);
                    ledger.append(actor, act(line, office, year, number.getAsLong(), mails.size()));
                    reminded.add(line.agency());
                }
            }
        }
        return new Reminding(reminded, before, unreachable, filed);
    }

    private Act act(BoardLine line, Agency office, int year, long number, int letters) {
        return Act.of(line.agency().id(), new Matter("reminder", number), "supervision.remind")
                .with(Map.of(
                        "year", String.valueOf(year),
                        "report-kind", words.of("kind." + line.kind().name().toLowerCase(Locale.ROOT)),
                        "office", office.name(),
                        "letters", String.valueOf(letters)));
    }
}
