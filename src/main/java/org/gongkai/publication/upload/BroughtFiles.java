package org.gongkai.publication.upload;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.gongkai.organisation.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which agencies brought a file. A file's hash is no secret, so knowing it opens nothing: only who brought a file may show and see it. */
@Component
public class BroughtFiles {

    private final JdbcClient database;
    private final Clock clock;

    BroughtFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<AgencyId> broughtBy(String sha256) {
        return database
                .sql("select agency_id from publication.brought_file where sha256 = ?")
                .param(sha256)
                .query(Long.class)
                .list()
                .stream()
                .map(AgencyId::new)
                .toList();
    }

    /** Whether the body of a version that is public now, or of one before it that is not closed, shows an image that its agency brought. */
    public boolean isPublicImage(String sha256) {
        return database.sql("""
                select exists (select from publication.version join publication.item on item.id = version.item_id
                               join publication.brought_file on brought_file.sha256 = :sha256
                                                            and brought_file.agency_id = version.agency_id
                               where publication.files_of(content) @> array[:sha256::text]
                                 and public_state in ('PUBLISHED', 'ARCHIVED')
                                 and version.state in ('PUBLISHED', 'AMENDED', 'ARCHIVED') and version.closed is null
                                 and version.published_at is not null and attribute = 'PROACTIVE')
                """).param("sha256", sha256).query(Boolean.class).single();
    }

    /** Whether an agency may put an image into a body: one it brought itself, or one that everybody can see. */
    public boolean mayShow(AgencyId agency, String sha256) {
        return broughtBy(sha256).contains(agency) || isPublicImage(sha256);
    }

    /** An image taken from a public page counts as the agency's own from then on, whatever becomes of that page. */
    public void note(AgencyId agency, Collection<String> files) {
        files.forEach(file -> note(agency, file));
    }

    void note(AgencyId agency, String sha256) {
        database.sql("""
                insert into publication.brought_file (sha256, agency_id, brought_at) values (:sha256, :agency, :now)
                on conflict do nothing
                """)
                .param("sha256", sha256)
                .param("agency", agency.value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
