package org.gongkai.organisation.store;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.Sections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads sections. */
@Component
final class StoredSections implements Sections {

    private static final String SELECT = "select * from organisation.section ";

    private final JdbcClient database;

    StoredSections(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Section> find(SectionId id) {
        return database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(StaffRows::section)
                .optional();
    }

    @Override
    public List<Section> of(AgencyId agency) {
        return database.sql(SELECT + "where agency_id = ? and closed_on is null order by id")
                .param(agency.value())
                .query(StaffRows::section)
                .list();
    }

    @Override
    public Optional<Section> named(AgencyId agency, String name) {
        return database.sql(SELECT + "where agency_id = ? and name = ?")
                .params(agency.value(), name)
                .query(StaffRows::section)
                .optional();
    }
}
