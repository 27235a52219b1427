package org.gongkai.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.LeadingGroup;
import org.gongkai.organisation.LeadingGroup.Member;
import org.gongkai.organisation.LeadingGroup.Role;
import org.gongkai.organisation.LeadingGroups;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads leading groups. */
@Component
final class StoredLeadingGroups implements LeadingGroups {

    private final JdbcClient database;

    StoredLeadingGroups(JdbcClient database) {
        this.database = database;
    }

    @Override
    public LeadingGroup of(AgencyId agency) {
        return database.sql("select * from organisation.leading_group where agency_id = ?")
                .param(agency.value())
                .query((row, number) -> new LeadingGroup(
                        agency,
                        Rows.number(row, "office_id").map(SectionId::new),
                        row.getString("duties"),
                        members(agency),
                        row.getInt("version")))
                .optional()
                .orElseGet(() -> LeadingGroup.none(agency));
    }

    private List<Member> members(AgencyId agency) {
        return database
                .sql("select * from organisation.leading_group_member where agency_id = ? order by place")
                .param(agency.value())
                .query(StoredLeadingGroups::member)
                .list()
                .stream()
                .sorted(Comparator.comparing(Member::role))
                .toList();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new PersonId(row.getLong("person_id")), Role.valueOf(row.getString("role")), row.getString("duties"));
    }
}
