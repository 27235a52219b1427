package org.gongkai.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.People;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.SectionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agencies with their people, each one new. */
@Component
public class Bureau {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final JdbcClient database;
    private final Agencies agencies;
    private final People people;
    private final Clock clock;

    Bureau(JdbcClient database, Agencies agencies, People people, Clock clock) {
        this.database = database;
        this.agencies = agencies;
        this.people = people;
        this.clock = clock;
    }

    public Agency agency() {
        return agencies.named("审核测试第" + NUMBER.incrementAndGet() + "局");
    }

    public Agency below(Agency parent) {
        var agency = agency();
        database.sql("update organisation.agency set parent_id = ? where id = ?")
                .params(parent.id().value(), agency.id().value())
                .update();
        return agencies.find(agency.id()).orElseThrow();
    }

    public SectionId section(Agency agency, String name) {
        return new SectionId(
                database.sql("insert into organisation.section (agency_id, name) values (?, ?) returning id")
                        .params(agency.id().value(), name)
                        .query(Long.class)
                        .single());
    }

    /** Somebody with a name and no post yet. */
    public PersonId person(Agency agency, String name) {
        return new PersonId(database.sql("""
                        insert into organisation.person (agency_id, sign_in_name, name) values (?, ?, ?) returning id
                        """)
                .params(agency.id().value(), "reviewer-" + NUMBER.incrementAndGet(), name)
                .query(Long.class)
                .single());
    }

    public PersonId person(Agency agency, String name, Post post) {
        var person = person(agency, name);
        appoint(person, agency, post, Optional.empty());
        return person;
    }

    public void appoint(PersonId person, Agency agency, Post post, Optional<SectionId> section) {
        database.sql("""
                insert into organisation.appointment (person_id, agency_id, section_id, post, title, from_day)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        person.value(),
                        agency.id().value(),
                        section.map(SectionId::value).orElse(null),
                        post.name(),
                        "职务" + post.ordinal(),
                        today().minusDays(10))
                .update();
    }

    public void dismiss(PersonId person, Post post) {
        database.sql("update organisation.appointment set until_day = ? where person_id = ? and post = ?")
                .params(today().minusDays(1), person.value(), post.name())
                .update();
    }

    /** The post ends, and the person belongs to another agency. */
    public void transfer(PersonId person, Post post, Agency to) {
        dismiss(person, post);
        database.sql("update organisation.person set agency_id = ? where id = ?")
                .params(to.id().value(), person.value())
                .update();
    }

    public void absent(PersonId person, PersonId deputy) {
        database.sql("""
                insert into organisation.absence (person_id, deputy_id, from_day, until_day, reason) values (?, ?, ?, ?, '出差')
                """)
                .params(person.value(), deputy.value(), today().minusDays(1), today().plusDays(1))
                .update();
    }

    public void present(PersonId person) {
        database.sql("delete from organisation.absence where person_id = ?")
                .param(person.value())
                .update();
    }

    public String signInName(PersonId person) {
        return people.find(person).orElseThrow().signInName();
    }

    public Actor actor(PersonId person) {
        return people.actor(person, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
