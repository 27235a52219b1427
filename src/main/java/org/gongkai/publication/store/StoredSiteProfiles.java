package org.gongkai.publication.store;

import java.util.List;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.StoredJson;
import org.gongkai.publication.SiteProfile;
import org.gongkai.publication.SiteProfiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what agencies tell of themselves. */
@Component
class StoredSiteProfiles implements SiteProfiles {

    private final JdbcClient database;

    StoredSiteProfiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public SiteProfile of(AgencyId agency) {
        return database.sql("select * from publication.site_profile where agency_id = ?")
                .param(agency.value())
                .query((row, number) -> new SiteProfile(
                        agency,
                        Row.text(row, "code"),
                        Row.text(row, "site_name"),
                        row.getString("theme"),
                        StoredJson.read(row.getString("office"), SiteProfile.Office.class),
                        row.getInt("version")))
                .optional()
                .orElseGet(() -> SiteProfile.blank(agency));
    }

    @Override
    public List<AgencyId> withCode(String code) {
        return database.sql("""
                select agency_id from publication.site_profile
                where :code in (code, substr(code, 9, 9)) or code = substr(:code, 9, 9)
                """)
                .param("code", code)
                .query((row, number) -> new AgencyId(row.getLong(1)))
                .list();
    }
}
