package org.gongkai.organisation.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyChange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that reads the tree. */
@Component
class StoredAgencies implements Agencies {

    private static final String SELECT = "select * from organisation.agency ";

    private final JdbcClient database;

    StoredAgencies(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Agency> find(String slug) {
        return database.sql(SELECT + "where slug = ?")
                .param(slug)
                .query(Rows::agency)
                .optional();
    }

    @Override
    public Optional<Agency> find(AgencyId id) {
        return database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(Rows::agency)
                .optional();
    }

    @Override
    public Map<AgencyId, Agency> find(Collection<AgencyId> ids) {
        var numbers = ids.stream().map(AgencyId::value).distinct().toArray(Long[]::new);
        return database.sql(SELECT + "where id = any(?)").param(numbers).query(Rows::agency).list().stream()
                .collect(Collectors.toMap(Agency::id, Function.identity()));
    }

    @Override
    public Optional<Agency> knownAs(String name) {
        return withName(Agency.officialName(name));
    }

    @Override
    @Transactional
    public Agency named(String name) {
        var official = Agency.officialName(name);
        return enter(official, Agency.slugOf(official));
    }

    @Override
    @Transactional
    public Agency named(String name, String slug) {
        return enter(Agency.officialName(name), Agency.slugOf(slug));
    }

    /** Two processes may enter the same agency at once: the second finds the first's row. */
    private Agency enter(String name, String slug) {
        return withName(name).orElseGet(() -> {
            database.sql("insert into organisation.agency (slug, name) values (?, ?) on conflict do nothing")
                    .params(slug, name)
                    .update();
            return withName(name)
                    .orElseThrow(() -> new IllegalStateException("slug " + slug + " belongs to another agency"));
        });
    }

    /** Whoever is called so now goes before whoever was called so last. */
    private Optional<Agency> withName(String name) {
        return database.sql("""
                (select a.* from organisation.agency a where name = :name)
                union all
                (select a.* from organisation.agency a join organisation.agency_history h on h.agency_id = a.id
                 where h.former_name = :name and not exists (select from organisation.agency where name = :name)
                 order by h.id desc limit 1)
                """).param("name", name).query(Rows::agency).optional();
    }

    @Override
    public List<Agency> subtree(AgencyId top, LocalDate today) {
        return database.sql(SELECT + """
                where path @> array[?::bigint] and (closed_on is null or closed_on > ?)
                order by cardinality(path), name collate "zh-x-icu"
                """)
                .params(top.value(), today)
                .query(Rows::agency)
                .list();
    }

    @Override
    public List<Agency> children(AgencyId parent, LocalDate today) {
        return database.sql(SELECT + """
                where parent_id = ? and (closed_on is null or closed_on > ?)
                order by kind desc, name collate "zh-x-icu"
                """)
                .params(parent.value(), today)
                .query(Rows::agency)
                .list();
    }

    @Override
    public List<Agency> ofLevel(AgencyLevel level, AgencyId top, LocalDate today) {
        return database.sql(SELECT + """
                where level = ? and path @> array[?::bigint] and (closed_on is null or closed_on > ?)
                order by name collate "zh-x-icu"
                """)
                .params(level.name(), top.value(), today)
                .query(Rows::agency)
                .list();
    }

    @Override
    public List<AgencyChange> history(AgencyId id) {
        return database.sql("select * from organisation.agency_history where agency_id = ? order by on_day, id")
                .param(id.value())
                .query(Rows::change)
                .list();
    }

    @Override
    public String nameOn(AgencyId id, LocalDate day) {
        return history(id).stream()
                .filter(change -> change.onDay().isAfter(day))
                .flatMap(change -> change.formerName().stream())
                .findFirst()
                .or(() -> find(id).map(Agency::name))
                .orElseThrow(() -> new IllegalArgumentException("no agency " + id));
    }
}
