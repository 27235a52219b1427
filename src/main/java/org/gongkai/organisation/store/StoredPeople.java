package org.gongkai.organisation.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.organisation.Absence;
import org.gongkai.organisation.AbsenceId;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.TermOfOffice;
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
                .query(StaffRows::person)
                .optional();
    }

    @Override
    public Optional<Person> withSignInName(String signInName) {
        return database.sql(SELECT + "where sign_in_name = ?")
                .param(signInName)
                .query(StaffRows::person)
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
                .query(StaffRows::appointment)
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
                .query(StaffRows::person)
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
                .query(StaffRows::person)
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
                .query(StaffRows::person)
                .list();
    }

    @Override
    public List<Person> of(AgencyId agency) {
        return database.sql(SELECT + "where agency_id = ? order by not active, name collate \"zh-x-icu\", id")
                .param(agency.value())
                .query(StaffRows::person)
                .list();
    }

    @Override
    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        var numbers = ids.stream().map(PersonId::value).distinct().toArray(Long[]::new);
        return database.sql(SELECT + "where id = any(?)").param(numbers).query(StaffRows::person).list().stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<TermOfOffice> terms(PersonId person) {
        return database.sql(
                        "select * from organisation.appointment where person_id = ? order by from_day desc, id desc")
                .param(person.value())
                .query(StaffRows::term)
                .list();
    }

    @Override
    public List<TermOfOffice> terms(AgencyId agency, LocalDate today) {
        return database.sql("""
                select * from organisation.appointment
                where agency_id = ? and (until_day is null or until_day >= ?)
                order by from_day, id
                """).params(agency.value(), today).query(StaffRows::term).list().stream()
                .sorted(Comparator.comparing(term -> term.appointment().post()))
                .toList();
    }

    @Override
    public Optional<TermOfOffice> term(AppointmentId id) {
        return database.sql("select * from organisation.appointment where id = ?")
                .param(id.value())
                .query(StaffRows::term)
                .optional();
    }

    @Override
    public List<Absence> absences(PersonId person) {
        return database.sql("select * from organisation.absence where person_id = ? order by from_day desc, id desc")
                .param(person.value())
                .query(StaffRows::absence)
                .list();
    }

    @Override
    public Optional<Absence> absence(AbsenceId id) {
        return database.sql("select * from organisation.absence where id = ?")
                .param(id.value())
                .query(StaffRows::absence)
                .optional();
    }
}
