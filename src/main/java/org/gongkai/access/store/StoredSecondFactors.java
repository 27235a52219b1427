package org.gongkai.access.store;

import java.util.List;
import java.util.Optional;
import org.gongkai.access.SecondFactors;
import org.gongkai.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of second factors. */
@Component
final class StoredSecondFactors implements SecondFactors {

    private final JdbcClient database;

    StoredSecondFactors(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<byte[]> keyOf(PersonId person) {
        return database.sql(
                        "select second_factor from access.account where person_id = ? and second_factor is not null")
                .param(person.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    @Override
    public void put(PersonId person, byte[] sealedKey, long usedStep, List<byte[]> recoveryHashes) {
        database.sql("""
                insert into access.account (person_id, second_factor, last_code_step) values (:person, :key, :step)
                on conflict (person_id) do update set second_factor = :key, last_code_step = :step
                """)
                .param("person", person.value())
                .param("key", sealedKey)
                .param("step", usedStep)
                .update();
        forgetRecovery(person);
        for (var hash : recoveryHashes) {
            database.sql("insert into access.recovery_code (person_id, hash) values (?, ?)")
                    .params(person.value(), hash)
                    .update();
        }
    }

    @Override
    public void drop(PersonId person) {
        database.sql("update access.account set second_factor = null where person_id = ?")
                .param(person.value())
                .update();
        forgetRecovery(person);
    }

    private void forgetRecovery(PersonId person) {
        database.sql("delete from access.recovery_code where person_id = ?")
                .param(person.value())
                .update();
    }

    @Override
    public boolean take(PersonId person, long step) {
        return database.sql("""
                update access.account set last_code_step = :step
                where person_id = :person and last_code_step < :step and second_factor is not null
                """)
                        .param("person", person.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    @Override
    public boolean takeRecovery(PersonId person, byte[] hash) {
        return database.sql("delete from access.recovery_code where person_id = ? and hash = ?")
                        .params(person.value(), hash)
                        .update()
                == 1;
    }

    @Override
    public int recoveryCodesLeft(PersonId person) {
        return database.sql("select count(*) from access.recovery_code where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void demand(PersonId person, boolean demanded) {
        database.sql("""
                insert into access.account (person_id, second_factor_demanded) values (:person, :demanded)
                on conflict (person_id) do update set second_factor_demanded = :demanded
                """)
                .param("person", person.value())
                .param("demanded", demanded)
                .update();
    }
}
