package org.gongkai.organisation.store;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.LeadingGroup;
import org.gongkai.organisation.LeadingGroup.Member;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that writes people, posts and leading groups. */
@Component
final class StoredStaffRegister implements StaffRegister {

    private final JdbcClient database;

    StoredStaffRegister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lockStaff() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('organisation.staff', 0))")
                .query(row -> {});
    }

    @Override
    public PersonId addPerson(
            AgencyId agency, String signInName, String name, Optional<String> email, Optional<String> mobile) {
        return database.sql("""
                insert into organisation.person (agency_id, sign_in_name, name, email, mobile)
                values (:agency, :signInName, :name, :email, :mobile) returning id
                """)
                .param("agency", agency.value())
                .param("signInName", signInName)
                .param("name", name)
                .param("email", email.orElse(null))
                .param("mobile", mobile.orElse(null))
                .query((row, number) -> new PersonId(row.getLong("id")))
                .single();
    }

    @Override
    public void keep(Person person) {
        database.sql("""
                update organisation.person
                set agency_id = :agency, sign_in_name = :signInName, name = :name, email = :email, mobile = :mobile,
                    active = :active, version = version + 1
                where id = :id
                """)
                .param("agency", person.agency().value())
                .param("signInName", person.signInName())
                .param("name", person.name())
                .param("email", person.email().orElse(null))
                .param("mobile", person.mobile().orElse(null))
                .param("active", person.active())
                .param("id", person.id().value())
                .update();
    }

    @Override
    public boolean isAnybodyThere() {
        return database.sql("select exists (select from organisation.person)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public AppointmentId appoint(
            PersonId person,
            AgencyId agency,
            Optional<SectionId> section,
            Post post,
            String title,
            boolean subtree,
            LocalDate from,
            Optional<LocalDate> until) {
        return database.sql("""
                insert into organisation.appointment
                    (person_id, agency_id, section_id, post, title, subtree, from_day, until_day)
                values (:person, :agency, :section, :post, :title, :subtree, :from, :until) returning id
                """)
                .param("person", person.value())
                .param("agency", agency.value())
                .param("section", section.map(SectionId::value).orElse(null))
                .param("post", post.name())
                .param("title", title)
                .param("subtree", subtree)
                .param("from", from)
                .param("until", until.orElse(null))
                .query((row, number) -> new AppointmentId(row.getLong("id")))
                .single();
    }

    @Override
    public void end(AppointmentId id, LocalDate until) {
        endWhere("id", id.value(), until);
    }

    @Override
    public void endAll(PersonId person, LocalDate until) {
        endWhere("person_id", person.value(), until);
    }

    @Override
    public void endAll(AgencyId agency, LocalDate until) {
        endWhere("agency_id", agency.value(), until);
    }

    private void endWhere(String column, long value, LocalDate until) {
        database.sql("delete from organisation.appointment where from_day > :until and " + column + " = :value")
                .param("until", until)
                .param("value", value)
                .update();
        database.sql("""
                update organisation.appointment set until_day = :until
                where (until_day is null or until_day > :until) and
                """ + column + " = :value")
                .param("until", until)
                .param("value", value)
                .update();
    }

    @Override
    public boolean hasLastingAdministrator(AgencyId agency, LocalDate today) {
        return database.sql("""
                select exists (
                    select from organisation.agency own
                    join organisation.appointment a
                      on a.agency_id = any(own.path) and (a.agency_id = own.id or a.subtree)
                    join organisation.person p on p.id = a.person_id and p.active
                    where own.id = :agency and a.post = 'ADMINISTRATOR' and a.from_day <= :today and a.until_day is null)
                """)
                .param("agency", agency.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean keep(LeadingGroup group) {
        var kept = database.sql("""
                insert into organisation.leading_group (agency_id, office_id, duties, version)
                values (:agency, :office, :duties, 1)
                on conflict (agency_id) do update
                    set office_id = excluded.office_id, duties = excluded.duties, version = leading_group.version + 1
                    where leading_group.version = :version
                """)
                .param("agency", group.agency().value())
                .param("office", group.office().map(SectionId::value).orElse(null))
                .param("duties", group.duties())
                .param("version", group.version())
                .update();
        if (kept == 0) {
            return false;
        }
        database.sql("delete from organisation.leading_group_member where agency_id = ?")
                .param(group.agency().value())
                .update();
        for (var place = 0; place < group.members().size(); place++) {
            add(group.agency(), group.members().get(place), place);
        }
        return true;
    }

    private void add(AgencyId agency, Member member, int place) {
        database.sql("""
                insert into organisation.leading_group_member (agency_id, person_id, role, duties, place)
                values (?, ?, ?, ?, ?)
                """)
                .params(agency.value(), member.person().value(), member.role().name(), member.duties(), place)
                .update();
    }
}
