package org.gongkai.publication.timeliness;

import java.util.Map;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has an agency's people reminded of due dates by e-mail, or not. */
@Component
public class SetReminders {

    private final Reminders reminders;
    private final Ledger ledger;
    private final Words words = Words.in("timeliness");

    SetReminders(Reminders reminders, Ledger ledger) {
        this.reminders = reminders;
        this.ledger = ledger;
    }

    @Transactional
    public void of(Actor actor, Agency agency, boolean wanted) {
        actor.require(Power.KEEP_CATALOGUE, agency);
        reminders.set(agency.id(), wanted);
        ledger.append(
                actor,
                Act.of(agency.id(), new Matter("agency", agency.id().value()), "publication.set-reminders")
                        .with(Map.of("reminders", words.of(wanted ? "reminders.wanted" : "reminders.unwanted"))));
    }
}
