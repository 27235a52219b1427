package org.gongkai.organisation.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.act.EnterAgency.NewAgency;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@SiteTest
class TreeModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Agencies agencies;

    @Autowired
    EnterAgency enter;

    @Autowired
    MoveAgency move;

    @Autowired
    FlywayConnectionDetails owner;

    @Autowired
    Clock clock;

    /** The oracle: who stands right below whom, climbed step by step. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pathsAreRightAfterAnyMoves(long seed) {
        var city = ACity.in(context, "linhai" + seed, "林海市" + seed, 0, 0);
        var admin = city.administrator();
        var random = new Random(seed);
        var parents = new HashMap<AgencyId, AgencyId>();
        var ids = new ArrayList<AgencyId>();
        ids.add(city.government().id());
        for (var number = 0; number < 14; number++) {
            var parent = ids.get(random.nextInt(ids.size()));
            var agency = enter(admin, parent, "林海" + seed + "市" + number + "局");
            parents.put(agency.id(), parent);
            ids.add(agency.id());
        }
        var moved = 0;
        for (var turn = 0; turn < 40; turn++) {
            var id = ids.get(1 + random.nextInt(ids.size() - 1));
            var to = ids.get(random.nextInt(ids.size()));
            var lawful = !path(parents, to).contains(id) && !to.equals(parents.get(id));
            switch (move.of(admin, id, to, LocalDate.now(clock), "x")) {
                case Change.Made<Agency> made -> {
                    assertThat(lawful).isTrue();
                    parents.put(id, to);
                    moved++;
                }
                case Change.Refused<Agency>(var faults) -> {
                    assertThat(lawful).isFalse();
                    assertThat(faults)
                            .extracting(Fault::reason)
                            .containsAnyOf(Reason.BELOW_ITSELF, Reason.STANDS_THERE_ALREADY);
                }
            }
            assertThat(agencies.subtree(city.government().id(), LocalDate.now(clock)))
                    .allSatisfy(agency -> assertThat(agency.path()).isEqualTo(path(parents, agency.id())));
        }
        assertThat(moved).isGreaterThan(5);
    }

    private static List<AgencyId> path(Map<AgencyId, AgencyId> parents, AgencyId id) {
        var path = new ArrayList<AgencyId>();
        for (Optional<AgencyId> at = Optional.of(id); at.isPresent(); at = at.map(parents::get)) {
            path.addFirst(at.get());
        }
        return path;
    }

    private Agency enter(Actor actor, AgencyId parent, String name) {
        return enter.of(
                        actor,
                        new NewAgency(
                                parent, name, Optional.empty(), AgencyLevel.PREFECTURE, AgencyKind.DEPARTMENT, false))
                .value();
    }

    /** A county of 10,000 agencies in the same tables does not make the planner read them all. */
    @Test
    void subtreeChildrenAndHoldersAreFoundByIndexAmongTenThousandAgencies() {
        var connections =
                new SingleConnectionDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword(), true);
        connections.setAutoCommit(false);
        var database = JdbcClient.create(connections);
        try {
            var county = fill(database);

            assertThat(plan(database, "select * from organisation.agency where path @> array[" + county + "::bigint]"))
                    .contains("agency_path")
                    .doesNotContain("Seq Scan");
            assertThat(plan(database, "select * from organisation.agency where parent_id = " + county))
                    .contains("agency_parent")
                    .doesNotContain("Seq Scan");
            assertThat(plan(
                            database,
                            "select * from organisation.appointment where agency_id = " + county
                                    + " and post = 'HEAD_OF_AGENCY'"))
                    .contains("appointment_agency")
                    .doesNotContain("Seq Scan");
            assertThat(plan(database, "select * from organisation.person where agency_id = " + county))
                    .contains("person_agency")
                    .doesNotContain("Seq Scan");
        } finally {
            connections.destroy();
        }
    }

    /** Nothing of it is committed; the planner learns of it all the same. @return a county with 99 agencies below it */
    private static long fill(JdbcClient database) {
        var top = database.sql("insert into organisation.agency (slug, name) values ('wan', '万机关省') returning id")
                .query(Long.class)
                .single();
        database.sql("""
                insert into organisation.agency (slug, name, parent_id)
                select 'wan-' || n, '万机关' || n || '县', :top from generate_series(1, 100) n
                """).param("top", top).update();
        database.sql("""
                insert into organisation.agency (slug, name, parent_id)
                select c.slug || '-' || n, c.name || n || '局', c.id
                from organisation.agency c cross join generate_series(1, 99) n where c.parent_id = :top
                """).param("top", top).update();
        database.sql("""
                insert into organisation.person (agency_id, sign_in_name, name)
                select id, 'wan.' || id, '万' from organisation.agency where slug like 'wan-%'
                """).update();
        database.sql("""
                insert into organisation.appointment (person_id, agency_id, post, title, from_day)
                select id, agency_id, 'HEAD_OF_AGENCY', '局长', date '2020-01-01'
                from organisation.person where sign_in_name like 'wan.%'
                """).update();
        database.sql("select gin_clean_pending_list('organisation.agency_path'::regclass)")
                .query(Long.class)
                .single();
        for (var table : List.of("agency", "person", "appointment")) {
            database.sql("analyze organisation." + table).update();
        }
        return database.sql("select id from organisation.agency where parent_id = ? order by id limit 1")
                .param(top)
                .query(Long.class)
                .single();
    }

    private static String plan(JdbcClient database, String query) {
        return String.join(
                "\n",
                database.sql("explain (costs off) " + query).query(String.class).list());
    }
}
