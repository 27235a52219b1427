package org.gongkai.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.SectionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of people and their posts. */
@Component
final class StoredPeople implements People {

    private static final String SELECT = "select p.* from organisation.person p ";

    private final JdbcClient database;

    StoredPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(StoredPeople::person)
                .optional();
    }

    @Override
    public Optional<Person> withSignInName(String signInName) {
        return database.sql(SELECT + "where sign_in_name = ?")
                .param(signInName)
                .query(StoredPeople::person)
                .optional();
    }

    @Override
    public Actor actor(PersonId id, LocalDate today) {
        var person = find(id).orElseThrow(() -> new IllegalArgumentException("no person " + id));
        var appointments = person.active() ? appointments(id, today) : List.<Appointment>of();
        return new Actor(Optional.of(id), person.name(), agencyName(person), appointments);
    }

    private String agencyName(Person person) {
        return database.sql("select name from organisation.agency where id = ?")
                .param(person.agency().value())
                .query(String.class)
                .single();
    }

    private List<Appointment> appointments(PersonId id, LocalDate today) {
        return database.sql("""
                select * from organisation.appointment
                where person_id = :person and from_day <= :today and (until_day is null or until_day >= :today)
                order by id
                """)
                .param("person", id.value())
                .param("today", today)
                .query(StoredPeople::appointment)
                .list();
    }

    @Override
    public List<Person> holding(Post post, AgencyId agency, Optional<SectionId> section, LocalDate today) {
        return database.sql(SELECT + """
                where p.active and exists (
                    select from organisation.appointment a
                    where a.person_id = p.id and a.agency_id = :agency and a.post = :post
                      and (:section::bigint is null or a.section_id = :section)
                      and a.from_day <= :today and (a.until_day is null or a.until_day >= :today))
                order by p.name collate "zh-x-icu", p.id
                """)
                .param("agency", agency.value())
                .param("post", post.name())
                .param("section", section.map(SectionId::value).orElse(null))
                .param("today", today)
                .query(StoredPeople::person)
                .list();
    }

    @Override
    public Optional<Person> deputyOf(PersonId absent, LocalDate today) {
        return database.sql(SELECT + """
                join organisation.absence a on a.deputy_id = p.id
                where a.person_id = ? and ? between a.from_day and a.until_day and p.active
                order by a.id desc limit 1
                """)
                .params(absent.value(), today)
                .query(StoredPeople::person)
                .optional();
    }

    @Override
    public List<Person> absentBehind(PersonId deputy, LocalDate today) {
        return database.sql(SELECT + """
                where p.active and exists (
                    select from organisation.absence a
                    where a.person_id = p.id and a.deputy_id = ? and ? between a.from_day and a.until_day)
                order by p.id
                """)
                .params(deputy.value(), today)
                .query(StoredPeople::person)
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                row.getString("sign_in_name"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("mobile")),
                row.getBoolean("active"));
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                new AppointmentId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                Optional.ofNullable(row.getObject("section_id", Long.class)).map(SectionId::new),
                Post.valueOf(row.getString("post")),
                row.getString("title"),
                row.getBoolean("subtree"));
    }
}
