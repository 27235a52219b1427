package org.gongkai.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agencies this installation knows. */
@Component
public class Agencies {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final String SELECT = "select * from organisation.agency ";

    private final JdbcClient database;

    Agencies(JdbcClient database) {
        this.database = database;
    }

    public Optional<Agency> find(String slug) {
        return database.sql(SELECT + "where slug = ?")
                .param(slug)
                .query(Agencies::agency)
                .optional();
    }

    public Optional<Agency> find(AgencyId id) {
        return database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(Agencies::agency)
                .optional();
    }

    /** Those of the agencies asked for that exist, by their ids. */
    public Map<AgencyId, Agency> find(Collection<AgencyId> ids) {
        var numbers = ids.stream().map(AgencyId::value).distinct().toArray(Long[]::new);
        return database.sql(SELECT + "where id = any(?)").param(numbers).query(Agencies::agency).stream()
                .collect(Collectors.toMap(Agency::id, Function.identity()));
    }

    /** The agency of that name, if it has been entered. */
    public Optional<Agency> knownAs(String name) {
        return withName(official(name));
    }

    /** The agency of that name, entered now if it is new; blanks and full-width letters make no other agency. */
    @Transactional
    public Agency named(String name) {
        var official = official(name);
        return enter(official, Agency.slugOf(official));
    }

    /** The agency of that name, entered now with the slug given if it is new. */
    @Transactional
    public Agency named(String name, String slug) {
        return enter(official(name), Agency.slugOf(slug));
    }

    /** Two processes may enter the same agency at once: the second finds the first's row. */
    private Agency enter(String name, String slug) {
        database.sql("insert into organisation.agency (slug, name) values (?, ?) on conflict do nothing")
                .params(slug, name)
                .update();
        return withName(name)
                .orElseThrow(() -> new IllegalStateException("slug " + slug + " belongs to another agency"));
    }

    private Optional<Agency> withName(String name) {
        return database.sql(SELECT + "where name = ?")
                .param(name)
                .query(Agencies::agency)
                .optional();
    }

    private static String official(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The agency and all that stand below it, those closed before that day left out, from the top down. */
    public List<Agency> subtree(AgencyId top, LocalDate today) {
        return database.sql(SELECT + """
                where path @> array[?::bigint] and (closed_on is null or closed_on > ?)
                order by cardinality(path), name collate "zh-x-icu"
                """)
                .params(top.value(), today)
                .query(Agencies::agency)
                .list();
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        var closedOn = row.getObject("closed_on", LocalDate.class);
        var successor = row.getObject("successor_id", Long.class);
        var level = row.getString("level");
        return new Agency(
                new AgencyId(row.getLong("id")),
                row.getString("slug"),
                row.getString("name"),
                Optional.ofNullable(level).map(AgencyLevel::valueOf),
                AgencyKind.valueOf(row.getString("kind")),
                row.getBoolean("vertical"),
                Arrays.stream((Long[]) row.getArray("path").getArray())
                        .map(AgencyId::new)
                        .toList(),
                Optional.ofNullable(closedOn),
                Optional.ofNullable(successor).map(AgencyId::new));
    }
}
