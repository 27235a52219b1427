package org.gongkai.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.PublishedPart;
import org.gongkai.report.PublishedPart.Since;
import org.gongkai.report.PublishedParts;
import org.gongkai.report.ReportId;
import org.gongkai.report.desk.ReportKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what published aggregates add up; it tells nothing of editions that are not public. */
@Component
final class StoredPublishedParts implements PublishedParts {

    private final JdbcClient database;

    StoredPublishedParts(JdbcClient database) {
        this.database = database;
    }

    /** What is public may be older than what was added; a document that was put in by hand has no edition, only figures to compare. */
    @Override
    public List<PublishedPart> of(ReportId aggregate) {
        return database.sql("""
                select p.agency_id, p.agency_name, p.kind, newest.published_at,
                       coalesce(shown.number >= added.number, newest.published_at > r.published_at, false) as later,
                       (newest.proactive_format, newest.requests_format, newest.counts, newest.cells)
                           is distinct from (p.proactive_format, p.requests_format, p.counts, p.cells) as other_figures,
                       coalesce(shown.content <> p.content, false) as other_content
                from report.report r
                join report.edition_part p on p.edition_id = r.edition_id
                join report.edition added on added.id = p.part_id
                left join lateral (
                    select * from report.report n
                    where n.agency_id = p.agency_id and n.year = r.year and n.kind = p.kind
                    order by n.version desc limit 1) newest on true
                left join report.edition shown on shown.id = newest.edition_id
                where r.id = ?
                order by p.agency_name collate "zh-x-icu", p.agency_id
                """)
                .param(aggregate.value())
                .query(StoredPublishedParts::part)
                .list();
    }

    private static PublishedPart part(ResultSet row, int number) throws SQLException {
        return new PublishedPart(
                new AgencyId(row.getLong("agency_id")),
                row.getString("agency_name"),
                ReportKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                since(row));
    }

    private static Since since(ResultSet row) throws SQLException {
        if (!row.getBoolean("later")) {
            return Since.SAME;
        }
        if (row.getBoolean("other_figures")) {
            return Since.FIGURES_CORRECTED;
        }
        return row.getBoolean("other_content") ? Since.TEXT_CORRECTED : Since.SAME;
    }
}
