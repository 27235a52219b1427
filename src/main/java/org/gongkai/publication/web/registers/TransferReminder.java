package org.gongkai.publication.web.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.Transfers;
import org.gongkai.workbench.TodoList;
import org.springframework.stereotype.Component;

/** Reminds of handing over what was published, when the last transfer is too long ago. */
@Component
@LegalBasis(article = 25)
final class TransferReminder implements TodoList {

    private final Transfers transfers;
    private final Registers registers;

    TransferReminder(Transfers transfers, Registers registers) {
        this.transfers = transfers;
        this.registers = registers;
    }

    /** In words; empty when nothing waits, or not for long. */
    Optional<String> of(AgencyId agency) {
        var days = transfers.days(agency);
        var last = transfers.last(agency);
        var isLate = last.filter(on -> !on.plusDays(days).isBefore(registers.today()))
                .isEmpty();
        var waiting = isLate ? transfers.waiting(agency) : 0;
        if (waiting == 0) {
            return Optional.empty();
        }
        return Optional.of(last.map(on -> Registers.WORDS.of(
                        "transfers.late", on.toString(), String.valueOf(days), String.valueOf(waiting)))
                .orElseGet(() -> Registers.WORDS.of("transfers.never", String.valueOf(waiting))));
    }

    @Override
    public List<Todo> of(Caller caller) {
        var todos = new ArrayList<Todo>();
        if (caller instanceof Actor actor) {
            for (var agency : actor.agenciesWith(Power.PUBLISH_ITEMS)) {
                of(agency)
                        .ifPresent(why -> todos.add(new Todo(
                                Registers.WORDS.of("transfers.todo"),
                                why,
                                transfers.last(agency).map(on -> on.plusDays(transfers.days(agency))),
                                RegisterPath.TRANSFERS + "?at=" + agency.value())));
            }
        }
        return todos;
    }
}
