package org.gongkai.publication.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.SectionId;
import org.gongkai.platform.StoredJson;
import org.gongkai.publication.CatalogueChanged.Part;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ColumnTerms;
import org.gongkai.publication.FirstLevel;
import org.gongkai.publication.SiteProfile;
import org.gongkai.publication.act.CatalogueRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the acts on catalogues and profiles. */
@Component
class StoredCatalogueRegister implements CatalogueRegister {

    private final JdbcClient database;

    StoredCatalogueRegister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lock(AgencyId agency) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('publication.catalogue', ?)) is null")
                .param(agency.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<ColumnId> open(AgencyId agency, FirstLevel column) {
        var terms = column.terms();
        return database.sql("""
                insert into publication.catalogue_column
                        (agency_id, matter, name, slug, position, legal_basis, limit_days, frequency)
                select :agency, :matter, :name, :slug, coalesce(max(position), 0) + 1, :basis, :limit, :frequency
                from publication.catalogue_column where agency_id = :agency and parent_id is null
                on conflict (agency_id, matter) where parent_id is null do nothing
                returning id
                """)
                .param("agency", agency.value())
                .param("matter", column.matter().name())
                .param("name", terms.name())
                .param("slug", column.slug())
                .param("basis", terms.legalBasis())
                .param("limit", terms.limit())
                .param("frequency", terms.frequency().name())
                .query(Long.class)
                .optional()
                .map(ColumnId::new);
    }

    @Override
    public ColumnId add(AgencyId agency, ColumnId parent, StatutoryMatter matter, String slug, ColumnTerms terms) {
        return new ColumnId(database.sql("""
                insert into publication.catalogue_column (agency_id, parent_id, matter, name, slug, position,
                        legal_basis, limit_days, section_id, frequency)
                select :agency, :parent, :matter, :name, :slug, coalesce(max(position), 0) + 1,
                        :basis, :limit, :section, :frequency
                from publication.catalogue_column where parent_id = :parent
                returning id
                """)
                .param("agency", agency.value())
                .param("parent", parent.value())
                .param("matter", matter.name())
                .param("name", terms.name())
                .param("slug", slug)
                .param("basis", terms.legalBasis())
                .param("limit", terms.limit())
                .param("section", section(terms), java.sql.Types.BIGINT)
                .param("frequency", terms.frequency().name())
                .query(Long.class)
                .single());
    }

    private static @Nullable Long section(ColumnTerms terms) {
        return terms.section().map(SectionId::value).orElse(null);
    }

    @Override
    public void change(ColumnId id, ColumnTerms terms) {
        database.sql("""
                update publication.catalogue_column
                set name = :name, legal_basis = :basis, limit_days = :limit, section_id = :section,
                    frequency = :frequency, version = version + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("name", terms.name())
                .param("basis", terms.legalBasis())
                .param("limit", terms.limit())
                .param("section", section(terms), java.sql.Types.BIGINT)
                .param("frequency", terms.frequency().name())
                .update();
    }

    @Override
    public void move(ColumnId id, ColumnId parent, StatutoryMatter matter) {
        database.sql("""
                with recursive moved as (
                    select id from publication.catalogue_column where id = :id
                    union all
                    select below.id from publication.catalogue_column below join moved on below.parent_id = moved.id
                )
                update publication.catalogue_column
                set matter = :matter, version = version + 1,
                    parent_id = case when id = :id then :parent else parent_id end
                where id in (select id from moved)
                """)
                .param("id", id.value())
                .param("parent", parent.value())
                .param("matter", matter.name())
                .update();
    }

    @Override
    public void order(List<ColumnId> columns) {
        for (var place = 0; place < columns.size(); place++) {
            database.sql("""
                    update publication.catalogue_column set position = :position, version = version + 1
                    where id = :id and position <> :position
                    """)
                    .param("id", columns.get(place).value())
                    .param("position", place + 1)
                    .update();
        }
    }

    @Override
    public void close(ColumnId id, boolean closed) {
        database.sql("update publication.catalogue_column set closed = ?, version = version + 1 where id = ?")
                .params(closed, id.value())
                .update();
    }

    @Override
    public void keep(SiteProfile profile) {
        database.sql("""
                insert into publication.site_profile (agency_id, code, site_name, theme, office, version)
                values (:agency, :code, :name, :theme, :office::jsonb, 1)
                on conflict (agency_id) do update
                set code = excluded.code, site_name = excluded.site_name, theme = excluded.theme,
                    office = excluded.office, version = site_profile.version + 1
                """)
                .param("agency", profile.agency().value())
                .param("code", profile.code().orElse(null), java.sql.Types.VARCHAR)
                .param("name", profile.siteName().orElse(null), java.sql.Types.VARCHAR)
                .param("theme", profile.theme())
                .param("office", StoredJson.write(profile.office()))
                .update();
    }

    @Override
    public void changed(AgencyId agency, Part part, Instant at) {
        database.sql("""
                insert into publication.site_change (agency_id, part, changed_at) values (?, ?, ?)
                on conflict (agency_id, part) do update set changed_at = excluded.changed_at
                """).params(agency.value(), part.name(), Row.utc(at)).update();
    }
}
