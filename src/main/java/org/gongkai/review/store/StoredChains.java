package org.gongkai.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.review.Chain;
import org.gongkai.review.Preset;
import org.gongkai.review.model.ChainBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of chains. */
@Component
final class StoredChains implements ChainBook {

    private final JdbcClient database;

    StoredChains(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Chain of(Agency agency, String kind) {
        return nearest(agency, kind).map(Own::chain).orElseGet(Preset.FULL::chain);
    }

    @Override
    public Optional<Own> nearest(Agency agency, String kind) {
        var path = agency.path().stream().map(AgencyId::value).toArray(Long[]::new);
        return database.sql("""
                select * from review.chain where kind = :kind and agency_id = any(:path)
                order by array_position(:path::bigint[], agency_id) desc limit 1
                """)
                .param("kind", kind)
                .param("path", path)
                .query(StoredChains::own)
                .optional();
    }

    @Override
    public List<Own> ownOf(List<AgencyId> agencies) {
        var ids = agencies.stream().map(AgencyId::value).toArray(Long[]::new);
        return database.sql("select * from review.chain where agency_id = any(?) order by kind")
                .param(ids)
                .query(StoredChains::own)
                .list();
    }

    @Override
    public boolean keep(AgencyId agency, String kind, Chain chain, int seen) {
        return database.sql("""
                insert into review.chain (agency_id, kind, steps)
                select :agency, :kind, :steps::jsonb
                where :seen = 0 or exists (select from review.chain where agency_id = :agency and kind = :kind)
                on conflict (agency_id, kind) do update
                    set steps = excluded.steps, version = review.chain.version + 1 where review.chain.version = :seen
                """)
                        .param("agency", agency.value())
                        .param("kind", kind)
                        .param("steps", Json.write(chain.steps()))
                        .param("seen", seen)
                        .update()
                == 1;
    }

    @Override
    public boolean drop(AgencyId agency, String kind, int seen) {
        return database.sql("delete from review.chain where agency_id = ? and kind = ? and version = ?")
                        .params(agency.value(), kind, seen)
                        .update()
                == 1;
    }

    private static Own own(ResultSet row, int number) throws SQLException {
        return new Own(
                new AgencyId(row.getLong("agency_id")),
                row.getString("kind"),
                new Chain(Json.read(row.getString("steps"))),
                row.getInt("version"));
    }
}
