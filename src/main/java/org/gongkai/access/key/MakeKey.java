package org.gongkai.access.key;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a key for one of an agency's own systems. */
@Component
public class MakeKey {

    /** Keys are replaced, not kept for ever. */
    static final int LONGEST_YEARS = 2;

    static final int LONGEST_NAME = 60;

    private final Keys keys;
    private final Ledger ledger;
    private final Clock clock;

    MakeKey(Keys keys, Ledger ledger, Clock clock) {
        this.keys = keys;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The key and, this once, its secret.
     *
     * @param expiresOn the last day it is good for: not before today, at most two years ahead
     * @throws IllegalArgumentException when the post is not a program's, the name blank or too long, or the day out of range
     */
    @Transactional
    public Made of(Actor by, Agency agency, String name, Post post, boolean subtree, LocalDate expiresOn) {
        by.require(Power.ADMINISTER, agency);
        if (subtree && !by.mayBelow(Power.ADMINISTER, agency)) {
            throw by.refused(Power.ADMINISTER, agency);
        }
        var today = LocalDate.now(clock);
        if (!post.isOfProgram()
                || name.isBlank()
                || name.length() > LONGEST_NAME
                || expiresOn.isBefore(today)
                || expiresOn.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new IllegalArgumentException("no such key can be made");
        }
        var secret = Secret.made();
        var key = keys.add(
                agency.id(), name.strip(), post, subtree, secret, by.person().orElseThrow(), expiresOn);
        ledger.append(
                by,
                Act.of(agency.id(), new Matter("key", key.id()), "access.make-key")
                        .with(Map.of("name", key.name(), "prefix", key.prefix(), "post", post.name())));
        return new Made(key, secret.text());
    }

    /** @param secret shown once and kept nowhere */
    public record Made(AccessKey key, String secret) {

        @Override
        public String toString() {
            return key.toString();
        }
    }
}
