package org.gongkai.publication.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.CatalogueChanged.Part;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.catalogue.ColumnCounts;
import org.gongkai.publication.catalogue.DisclosureRules;
import org.gongkai.publication.catalogue.DisclosureRules.Document;
import org.gongkai.publication.catalogue.Guide;
import org.gongkai.publication.catalogue.Guide.Channel;
import org.gongkai.publication.catalogue.Guide.OwnSection;
import org.gongkai.publication.catalogue.Guides;
import org.gongkai.publication.catalogue.act.GuideRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of guides and lists of rules. */
@Component
class StoredGuides implements Guides, GuideRegister, ColumnCounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    StoredGuides(JdbcClient database) {
        this.database = database;
    }

    /** What of a guide is kept as it is. */
    private record Content(List<Channel> channels, String places, List<OwnSection> sections) {}

    @Override
    public Guide of(AgencyId agency) {
        return database.sql("select * from publication.guide where agency_id = ?")
                .param(agency.value())
                .query((row, number) -> guide(agency, row))
                .optional()
                .orElseGet(() -> Guide.blank(agency));
    }

    private static Guide guide(AgencyId agency, ResultSet row) throws SQLException {
        var content = JSON.readValue(row.getString("content"), Content.class);
        return new Guide(agency, content.channels(), content.places(), content.sections(), row.getInt("version"));
    }

    @Override
    public void keep(Guide guide) {
        database.sql("""
                insert into publication.guide (agency_id, content, version) values (:agency, :content::jsonb, 1)
                on conflict (agency_id) do update set content = excluded.content, version = guide.version + 1
                """)
                .param("agency", guide.agency().value())
                .param(
                        "content",
                        JSON.writeValueAsString(new Content(guide.channels(), guide.places(), guide.sections())))
                .update();
    }

    @Override
    public DisclosureRules rules(AgencyId agency) {
        return database.sql("select documents, version from publication.rules where agency_id = ?")
                .param(agency.value())
                .query((row, number) -> new DisclosureRules(
                        agency,
                        List.of(JSON.readValue(row.getString("documents"), Document[].class)),
                        row.getInt("version")))
                .optional()
                .orElseGet(() -> DisclosureRules.usual(agency));
    }

    @Override
    public void keep(DisclosureRules rules) {
        database.sql("""
                insert into publication.rules (agency_id, documents, version) values (:agency, :documents::jsonb, 1)
                on conflict (agency_id) do update set documents = excluded.documents, version = rules.version + 1
                """)
                .param("agency", rules.agency().value())
                .param("documents", JSON.writeValueAsString(rules.documents()))
                .update();
    }

    @Override
    public Optional<Instant> changed(AgencyId agency, Collection<Part> parts) {
        return database.sql("""
                select max(changed_at) from publication.site_change
                where agency_id = :agency and part in (:parts)
                having max(changed_at) is not null
                """)
                .param("agency", agency.value())
                .param("parts", parts.stream().map(Enum::name).toList())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public Map<ColumnId, Long> published(AgencyId agency) {
        return database
                .sql("""
                select column_id, count(*) as items from publication.item
                where agency_id = ? and public_state = 'PUBLISHED' and column_id is not null group by column_id
                """)
                .param(agency.value())
                .query((row, number) -> Map.entry(new ColumnId(row.getLong("column_id")), row.getLong("items")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
