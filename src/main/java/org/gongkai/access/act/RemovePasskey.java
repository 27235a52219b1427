package org.gongkai.access.act;

import java.util.Map;
import org.gongkai.access.Passkeys;
import org.gongkai.access.Passkeys.Passkey;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes one of one's own passkeys; others' are not found. */
@Component
public class RemovePasskey {

    private final Passkeys passkeys;
    private final People people;
    private final AccessLedger ledger;

    RemovePasskey(Passkeys passkeys, People people, AccessLedger ledger) {
        this.passkeys = passkeys;
        this.people = people;
        this.ledger = ledger;
    }

    @Transactional
    public boolean of(Actor actor, String id) {
        var person = people.find(actor.person().orElseThrow()).orElseThrow();
        var label = passkeys.of(person.id()).stream()
                .filter(each -> each.id().equals(id))
                .map(Passkey::label)
                .findFirst();
        if (label.isEmpty() || !passkeys.remove(person.id(), id)) {
            return false;
        }
        ledger.append(actor, person, "access.remove-passkey", Map.of("passkey", label.get()));
        return true;
    }
}
