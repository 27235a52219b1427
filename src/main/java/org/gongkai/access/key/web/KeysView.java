package org.gongkai.access.key.web;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.access.key.AccessKey;
import org.gongkai.organisation.Agency;

/** The keys there are, and the form for another. */
public record KeysView(List<AccessKey> keys, List<Agency> choices, KeyForm form, LocalDate today) {

    /** Key of the words for what the key is good for today. */
    public String state(AccessKey key) {
        if (key.revokedAt().isPresent()) {
            return "state.revoked";
        }
        return key.isGood(today) ? "state.good" : "state.expired";
    }
}
