package org.gongkai.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.platform.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class GrantsModuleTests {

    @TempDir
    Path folder;

    @Test
    void roleGetsWhatEachTableAllowsAndOneThatCouldTakeMoreIsRefused() {
        try (var server = EmbeddedPostgres.in(folder)) {
            var owner = JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.password()));
            var role = server.application();
            var application =
                    JdbcClient.create(new DriverManagerDataSource(server.url(), role.name(), role.password()));
            owner.sql("""
                    create schema trial;
                    create table trial.usual (id int generated always as identity, word text);
                    create table trial.added (word text); comment on table trial.added is 'append-only: for good';
                    create table trial.kept (word text); comment on table trial.kept is 'read-only';
                    create role a_member in role gongkai
                    """).update();

            refuses(new Grants(owner, server.user()), "application-role-owns");
            refuses(new Grants(owner, "a_member"), "application-role-owns");
            refuses(new Grants(owner, "nobody"), "application-role-missing");
            var grants = new Grants(owner, role.name());
            assertThatCode(grants::requireHarmless).doesNotThrowAnyException();
            grants.on(List.of("trial"));
            grants.on(List.of("trial"));

            application.sql("insert into trial.usual (word) values ('a')").update();
            application.sql("update trial.usual set word = 'b'").update();
            application.sql("delete from trial.usual").update();
            application.sql("insert into trial.added values ('a')").update();
            assertThat(application.sql("select word from trial.kept").query().listOfRows())
                    .isEmpty();
            for (var attempt : List.of(
                    "truncate trial.usual",
                    "update trial.added set word = 'b'",
                    "delete from trial.added",
                    "insert into trial.kept values ('a')")) {
                assertThatThrownBy(() -> application.sql(attempt).update())
                        .as(attempt)
                        .isInstanceOf(DataAccessException.class);
            }
        }
    }

    private static void refuses(Grants grants, String reason) {
        assertThatThrownBy(grants::requireHarmless)
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
