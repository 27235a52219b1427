package org.gongkai.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.CatalogueColumn.Frequency;
import org.gongkai.publication.ColumnId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads catalogues. */
@Component
class StoredCatalogue implements Catalogue {

    private final JdbcClient database;

    StoredCatalogue(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<CatalogueColumn> find(ColumnId id) {
        return database.sql("select * from publication.catalogue_column where id = ?")
                .param(id.value())
                .query(StoredCatalogue::column)
                .optional();
    }

    @Override
    public Optional<CatalogueColumn> find(AgencyId agency, String slug) {
        return database.sql("select * from publication.catalogue_column where agency_id = ? and slug = ?")
                .params(agency.value(), slug)
                .query(StoredCatalogue::column)
                .optional();
    }

    @Override
    public List<CatalogueColumn> of(AgencyId agency) {
        return database.sql("""
                with recursive tree as (
                    select *, array[position, id::integer] as place
                    from publication.catalogue_column where agency_id = :agency and parent_id is null
                    union all
                    select below.*, place || below.position || below.id::integer
                    from publication.catalogue_column below join tree on below.parent_id = tree.id
                )
                select * from tree order by place
                """)
                .param("agency", agency.value())
                .query(StoredCatalogue::column)
                .list();
    }

    static CatalogueColumn column(ResultSet row, int number) throws SQLException {
        return new CatalogueColumn(
                new ColumnId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                Row.id(row, "parent_id").map(ColumnId::new),
                StatutoryMatter.valueOf(row.getString("matter")),
                row.getString("name"),
                row.getString("slug"),
                row.getInt("position"),
                row.getString("legal_basis"),
                row.getInt("limit_days"),
                Row.id(row, "section_id").map(SectionId::new),
                Frequency.valueOf(row.getString("frequency")),
                row.getBoolean("closed"),
                row.getInt("version"));
    }
}
