package org.gongkai.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Collection;
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

    private final JdbcClient database;

    Agencies(JdbcClient database) {
        this.database = database;
    }

    public Optional<Agency> find(String slug) {
        return database.sql("select id, slug, name from organisation.agency where slug = ?")
                .param(slug)
                .query(Agencies::agency)
                .optional();
    }

    public Optional<Agency> find(AgencyId id) {
        return database.sql("select id, slug, name from organisation.agency where id = ?")
                .param(id.value())
                .query(Agencies::agency)
                .optional();
    }

    /** Those of the agencies asked for that exist, by their ids. */
    public Map<AgencyId, Agency> find(Collection<AgencyId> ids) {
        var numbers = ids.stream().map(AgencyId::value).distinct().toArray(Long[]::new);
        return database
                .sql("select id, slug, name from organisation.agency where id = any(?)")
                .param(numbers)
                .query(Agencies::agency)
                .stream()
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
        return database.sql("select id, slug, name from organisation.agency where name = ?")
                .param(name)
                .query(Agencies::agency)
                .optional();
    }

    private static String official(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(new AgencyId(row.getLong("id")), row.getString("slug"), row.getString("name"));
    }
}
