package org.gongkai.access.key;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/** The keys an administrator may see: those of the agencies he administers. */
@Component
public class KeyList {

    private final Keys keys;
    private final Agencies agencies;

    KeyList(Keys keys, Agencies agencies) {
        this.keys = keys;
        this.agencies = agencies;
    }

    public List<AccessKey> of(Actor actor) {
        return keys.all().stream().filter(key -> mayKeep(actor, key)).toList();
    }

    /** Empty alike for a key that does not exist and one of another's agency. */
    public Optional<AccessKey> find(Actor actor, long id) {
        return keys.find(id).filter(key -> mayKeep(actor, key));
    }

    private boolean mayKeep(Actor actor, AccessKey key) {
        return agencies.find(key.agency())
                .filter(agency -> actor.may(Power.ADMINISTER, agency))
                .isPresent();
    }
}
