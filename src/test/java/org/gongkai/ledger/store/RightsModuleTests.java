package org.gongkai.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the site could do to the ledger if it wanted to. */
@SiteTest
class RightsModuleTests {

    private static final String RIGHT_REFUSED = "42501";

    @Autowired
    JdbcClient database;

    @Autowired
    Ledger ledger;

    @Autowired
    Agencies agencies;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.entry set reason = 'x'",
                "delete from ledger.entry",
                "truncate ledger.entry",
                "insert into ledger.head values (999999, 1, decode(repeat('00', 32), 'hex'))",
                "update ledger.head set number = number",
                "delete from ledger.head",
                "truncate ledger.head",
                "alter table ledger.entry disable trigger all",
                "alter table ledger.entry add column more text",
                "alter table ledger.entry owner to gongkai_app",
                "drop table ledger.entry",
                "drop trigger only_added_to on ledger.entry",
                "create trigger mine before insert on ledger.entry for each row execute function ledger.refuse_change()",
                "create or replace function ledger.refuse_change() returns trigger language plpgsql as 'begin return old; end'",
                "create or replace rule mine as on insert to ledger.entry do instead nothing",
                "create index on ledger.entry (reason)",
                "grant update on ledger.entry to gongkai_app",
                "set session_replication_role = replica",
                "set role gongkai",
                "alter role gongkai_app superuser",
                "create schema mine",
                "create table ledger.mine (id int)",
                "update ledger.migration set success = true",
                "copy (select 1) to program 'true'",
                "update report.report set version = version",
                "delete from report.source_file",
                "truncate organisation.agency_history"
            })
    void theSiteCanOnlyAdd(String attempt) {
        transaction.executeWithoutResult(status -> ledger.append(
                Actor.SYSTEM, Act.of(agencies.named("权限试验机关").id(), new Matter("trial", 1), "trial.act")));
        var before = count();

        // A right on the table that is missing warns at a grant; only the grant's own effect counts then.
        if (attempt.startsWith("grant")) {
            try {
                database.sql(attempt).update();
            } catch (DataAccessException refused) {
                assertThat(stateOf(refused)).isEqualTo(RIGHT_REFUSED);
            }
            assertThat(may("update", "ledger.entry")).isFalse();
        } else {
            assertThatThrownBy(() -> database.sql(attempt).update())
                    .satisfies(refused -> assertThat(stateOf(refused)).isEqualTo(RIGHT_REFUSED));
        }
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void everyTableThatIsOnlyAddedToSaysSoInItsRights() {
        var tables = database.sql("""
                        select oid::regclass::text from pg_class
                        where relkind = 'r' and obj_description(oid, 'pg_class') like 'append-only%'
                        """).query(String.class).list();

        assertThat(tables).contains("ledger.entry", "report.report", "organisation.agency_history");
        for (var table : tables) {
            for (var right : List.of("update", "delete", "truncate", "trigger", "references", "maintain")) {
                assertThat(may(right, table)).as(right + " " + table).isFalse();
            }
            assertThat(may("insert", table)).isTrue();
            assertThat(may("select", table)).isTrue();
        }
    }

    private boolean may(String right, String table) {
        return database.sql("select has_table_privilege(?, ?)")
                .params(table, right)
                .query(Boolean.class)
                .single();
    }

    private long count() {
        return database.sql("select count(*) from ledger.entry")
                .query(Long.class)
                .single();
    }

    private static String stateOf(Throwable refused) {
        return refused.getCause() instanceof SQLException cause ? cause.getSQLState() : "";
    }
}
