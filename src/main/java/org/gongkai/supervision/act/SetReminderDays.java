package org.gongkai.supervision.act;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets how many days before the date an office has its agencies reminded. */
@Component
public class SetReminderDays {

    /** Longer ahead than the law's last date is from the new year, nobody has anything to file. */
    public static final int MOST = 90;

    private final Register register;
    private final Ledger ledger;

    SetReminderDays(Register register, Ledger ledger) {
        this.register = register;
        this.ledger = ledger;
    }

    /**
     * @param days empty for no reminders
     * @throws IllegalArgumentException for a day beyond {@link #MOST} or below 0
     */
    @Transactional
    public void of(Actor actor, Agency office, List<Integer> days) {
        actor.require(Power.SUPERVISE, office);
        if (days.stream().anyMatch(each -> each < 0 || each > MOST)) {
            throw new IllegalArgumentException("0 to " + MOST + " days before the date");
        }
        var sorted = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        register.setDaysBefore(office.id(), sorted);
        var text = sorted.stream().map(String::valueOf).collect(Collectors.joining("、"));
        ledger.append(
                actor,
                Act.of(office.id(), new Matter("agency", office.id().value()), "supervision.set-reminder-days")
                        .with(Map.of("days", text)));
    }
}
