package org.gongkai.access.key;

import java.util.Map;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a key out of use, at once and for good. */
@Component
public class RevokeKey {

    private final Keys keys;
    private final Agencies agencies;
    private final Ledger ledger;

    RevokeKey(Keys keys, Agencies agencies, Ledger ledger) {
        this.keys = keys;
        this.agencies = agencies;
        this.ledger = ledger;
    }

    /** Revoking a key that is revoked changes nothing. */
    @Transactional
    public void of(Actor by, AccessKey key) {
        by.require(Power.ADMINISTER, agencies.find(key.agency()).orElseThrow());
        if (keys.revoke(key.id())) {
            ledger.append(
                    by,
                    Act.of(key.agency(), new Matter("key", key.id()), "access.revoke-key")
                            .with(Map.of("name", key.name(), "prefix", key.prefix())));
        }
    }
}
