package org.gongkai.ledger.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.TreeMap;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of the ledger: one statement moves the head of the chain and adds the entry. */
@Component
class StoredLedger implements Ledger {

    private static final String APPEND = """
            with head as (
                insert into ledger.head (agency_id, number, hash) values (:agency, 1, sha256(:genesis || int8send(1) || :digest))
                on conflict (agency_id) do update
                    set number = ledger.head.number + 1,
                        hash = sha256(ledger.head.hash || int8send(ledger.head.number + 1) || :digest)
                returning number, hash)
            insert into ledger.entry (agency_id, number, at, person_id, actor, posts, instead_of, act, matter_kind, matter_id,
                                      version, content, reason, details, digest, hash)
            select :agency, number, :at, :person, :actor, :posts, :insteadOf, :act, :kind, :matter,
                   :version, :content, :reason, :details::jsonb, :digest, hash
            from head
            """;

    private static final byte[] GENESIS = new byte[32];

    private final JdbcClient database;
    private final Clock clock;

    StoredLedger(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Actor by, Act act) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var details = JsonMapper.shared().writeValueAsString(new TreeMap<>(act.details()));
        var insteadOf = act.insteadOf().map(Person::name).orElse(null);
        database.sql(APPEND)
                .param("agency", act.agency().value())
                .param("genesis", GENESIS)
                .param("digest", Digest.of(at, by, act, details))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("person", by.person().map(PersonId::value).orElse(null))
                .param("actor", by.name())
                .param("posts", by.title())
                .param("insteadOf", insteadOf)
                .param("act", act.name())
                .param("kind", act.matter().kind())
                .param("matter", act.matter().id())
                .param("version", act.version().isPresent() ? act.version().getAsInt() : null)
                .param("content", act.content().map(HexFormat.of()::parseHex).orElse(null))
                .param("reason", act.reason().orElse(null))
                .param("details", details)
                .update();
    }
}
