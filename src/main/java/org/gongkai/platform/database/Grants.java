package org.gongkai.platform.database;

import org.gongkai.platform.StartFailure;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the application's role may do with each table: read and write rows, never the table itself. A table says in its comment when that is
 * too much: {@code append-only} leaves reading and adding, {@code read-only} reading.
 *
 * <p>Made anew after the migrations of every start, within one transaction: a process that serves meanwhile never sees the gap.
 */
record Grants(JdbcClient owner, String role) {

    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('gongkai grants'))";

    private static final String STATEMENTS = """
            select format('revoke all on %1$I.%2$I from %3$I; grant %4$s on %1$I.%2$I to %3$I;', nspname, relname, :role,
                   case when relname = 'migration' or comment like 'read-only%' then 'select'
                        when comment like 'append-only%' then 'select, insert'
                        else 'select, insert, update, delete' end)
            from (select nspname, relname, obj_description(pg_class.oid, 'pg_class') as comment
                  from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                  where nspname = :schema and relkind in ('r', 'p', 'v', 'm')) as tables
            union all
            select format('grant usage on schema %1$I to %2$I; grant usage on all sequences in schema %1$I to %2$I;', :schema, :role)
            """;

    /**
     * Refuses a role that could give itself every right.
     *
     * @throws StartFailure when it does not exist, owns the tables or may act as their owner
     */
    void requireHarmless() {
        var mighty = owner.sql("select pg_has_role(rolname, current_user, 'MEMBER') from pg_roles where rolname = ?")
                .param(role)
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new StartFailure("application-role-missing", role));
        if (mighty) {
            throw new StartFailure("application-role-owns", role);
        }
    }

    void on(Iterable<String> schemas) {
        owner.sql(ONE_AT_A_TIME).query().singleRow();
        for (var schema : schemas) {
            owner.sql(STATEMENTS)
                    .param("role", role)
                    .param("schema", schema)
                    .query(String.class)
                    .list()
                    .forEach(statement -> owner.sql(statement).update());
        }
    }
}
