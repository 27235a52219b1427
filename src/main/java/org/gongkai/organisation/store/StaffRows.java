package org.gongkai.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.Absence;
import org.gongkai.organisation.AbsenceId;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.TermOfOffice;

/** Rows of people, posts and sections as the program knows them. */
final class StaffRows {

    private StaffRows() {}

    static Section section(ResultSet row, int number) throws SQLException {
        return new Section(
                new SectionId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                row.getString("name"),
                Rows.day(row, "closed_on"));
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                row.getString("sign_in_name"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("mobile")),
                row.getBoolean("active"));
    }

    static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                new AppointmentId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                Rows.number(row, "section_id").map(SectionId::new),
                Post.valueOf(row.getString("post")),
                row.getString("title"),
                row.getBoolean("subtree"));
    }

    static TermOfOffice term(ResultSet row, int number) throws SQLException {
        return new TermOfOffice(
                new PersonId(row.getLong("person_id")),
                appointment(row, number),
                row.getObject("from_day", LocalDate.class),
                Rows.day(row, "until_day"));
    }

    static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                new AbsenceId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                new PersonId(row.getLong("deputy_id")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("reason"));
    }
}
