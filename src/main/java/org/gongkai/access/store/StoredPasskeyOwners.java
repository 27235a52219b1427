package org.gongkai.access.store;

import java.util.Optional;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The SQL of those who have passkeys. */
@Component
final class StoredPasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient database;
    private final People people;

    StoredPasskeyOwners(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return database.sql("select person_id from access.passkey_owner where handle = ?")
                .param(handle.getBytes())
                .query(Long.class)
                .optional()
                .flatMap(id -> people.find(new PersonId(id)))
                .map(person -> entity(person, handle))
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String signInName) {
        return people.withSignInName(signInName)
                .flatMap(person -> handleOf(person).map(handle -> entity(person, handle)))
                .orElse(null);
    }

    private Optional<Bytes> handleOf(Person person) {
        return database.sql("select handle from access.passkey_owner where person_id = ?")
                .param(person.id().value())
                .query((row, number) -> new Bytes(row.getBytes(1)))
                .optional();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        var person = people.withSignInName(entity.getName()).orElseThrow();
        database.sql("insert into access.passkey_owner (person_id, handle) values (?, ?) on conflict do nothing")
                .params(person.id().value(), entity.getId().getBytes())
                .update();
    }

    @Override
    public void delete(Bytes handle) {
        database.sql("delete from access.passkey_owner where handle = ?")
                .param(handle.getBytes())
                .update();
    }

    private static PublicKeyCredentialUserEntity entity(Person person, Bytes handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .name(person.signInName())
                .displayName(person.name())
                .id(handle)
                .build();
    }
}
