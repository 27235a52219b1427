package org.gongkai.report.store;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.report.SourceFile;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Part;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.act.Draft;
import org.gongkai.report.desk.act.EditionRegister;
import org.gongkai.report.desk.act.Step;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that writes editions. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredRegister implements EditionRegister {

    private final JdbcClient database;
    private final StoredParts parts;

    StoredRegister(JdbcClient database, StoredParts parts) {
        this.database = database;
        this.parts = parts;
    }

    @Override
    public Optional<Edition> lock(EditionId id) {
        return database.sql(StoredEditions.SELECT + "where id = ? for update")
                .param(id.value())
                .query(EditionRow::read)
                .optional();
    }

    @Override
    public Optional<Edition> lockNewest(AgencyId agency, int year, ReportKind kind) {
        return database.sql(
                        StoredEditions.SELECT + StoredEditions.OF_REPORT + "order by number desc limit 1 for update")
                .params(agency.value(), year, kind.name())
                .query(EditionRow::read)
                .optional();
    }

    @Override
    public Optional<Edition> begin(Opening opening, Draft draft, Instant now) {
        return with(draft, database.sql("""
                insert into report.edition (agency_id, agency_name, year, kind, number, state, version,
                        proactive_format, requests_format, counts, cells, narrative, explanations, findings,
                        blocking, unexplained, notes, content, correction, first_filed_at, changed_at)
                values (:agency, :name, :year, :kind, :number, :state, 1,
                        :proactiveFormat, :requestsFormat, :counts, :cells::jsonb, :narrative::jsonb, :explanations::jsonb,
                        :findings::jsonb, :blocking, :unexplained, :notes, :content, :correction,
                        (select first_filed_at from report.edition where id = :before), :now)
                on conflict do nothing
                returning *
                """))
                .param("agency", opening.agency().value())
                .param("year", opening.year())
                .param("kind", opening.kind().name())
                .param("number", opening.number())
                .param("state", opening.state().name())
                .param("correction", opening.correction().orElse(null))
                .param("before", opening.before().map(each -> each.id().value()).orElse(null))
                .param("now", EditionRow.utc(now))
                .query(EditionRow::read)
                .optional();
    }

    @Override
    public Edition write(Edition edition, Draft draft, Instant now) {
        return with(draft, database.sql("""
                update report.edition
                set agency_name = :name, version = version + 1,
                    proactive_format = :proactiveFormat, requests_format = :requestsFormat,
                    counts = :counts, cells = :cells::jsonb, narrative = :narrative::jsonb,
                    explanations = :explanations::jsonb, findings = :findings::jsonb,
                    blocking = :blocking, unexplained = :unexplained, notes = :notes, content = :content, source_sha256 = null,
                    changed_at = :now
                where id = :id and version = :version
                returning *
                """))
                .param("id", edition.id().value())
                .param("version", edition.version())
                .param("now", EditionRow.utc(now))
                .query(EditionRow::read)
                .single();
    }

    private static StatementSpec with(Draft draft, StatementSpec statement) {
        var row = ReportRow.of(draft.report(), draft.findings());
        return counted(draft, statement)
                .param("name", draft.report().agency().orElseThrow())
                .param("proactiveFormat", row.proactiveFormat())
                .param("requestsFormat", row.requestsFormat())
                .param("counts", row.counts())
                .param("cells", row.cells())
                .param("narrative", row.narrative())
                .param("explanations", EditionRow.write(draft.explanations()))
                .param("findings", row.findings())
                .param("content", HexFormat.of().parseHex(draft.content()));
    }

    private static StatementSpec counted(Draft draft, StatementSpec statement) {
        return statement
                .param("blocking", draft.blocking().size())
                .param("unexplained", draft.unexplained().size())
                .param(
                        "notes",
                        draft.findings().stream()
                                .filter(each -> each.severity() == Severity.NOTE)
                                .count());
    }

    @Override
    public void typed(Edition edition, List<Typed> typed, Actor by, Instant now) {
        database.sql("""
                insert into report.edition_change (edition_id, version, place, before, after, person_id, actor, at)
                select :edition, :version, place, before, after, :person, :actor, :now
                from unnest(:places::text[], :before::text[], :after::text[]) as typed (place, before, after)
                """)
                .param("edition", edition.id().value())
                .param("version", edition.version())
                .param("places", typed.stream().map(each -> each.place().path()).toArray(String[]::new))
                .param("before", typed.stream().map(Typed::before).toArray(String[]::new))
                .param("after", typed.stream().map(Typed::after).toArray(String[]::new))
                .param("person", by.person().map(PersonId::value).orElse(null))
                .param("actor", by.name())
                .param("now", EditionRow.utc(now))
                .update();
    }

    @Override
    public List<TypedBefore> typedSince(EditionId id, int version) {
        return database.sql("""
                select place, person_id, actor, at from report.edition_change
                where edition_id = ? and version > ? order by version desc
                """)
                .params(id.value(), version)
                .query((row, number) -> new TypedBefore(
                        new Place(row.getString("place")),
                        row.getObject("person_id", Long.class),
                        row.getString("actor"),
                        EditionRow.instant(row, "at").orElseThrow()))
                .list();
    }

    @Override
    public Edition judged(Edition edition, List<Finding> findings) {
        var draft = new Draft(edition.report(), edition.explanations(), findings);
        return counted(draft, database.sql("""
                update report.edition
                set findings = :findings::jsonb, blocking = :blocking, unexplained = :unexplained, notes = :notes
                where id = :id
                returning *
                """))
                .param("findings", StoredFinding.write(findings))
                .param("id", edition.id().value())
                .query(EditionRow::read)
                .single();
    }

    @Override
    public Edition move(Edition edition, Step step, Instant now) {
        var filed = step.filed();
        return database.sql("""
                update report.edition
                set state = :to, reason = coalesce(:reason, reason), published = coalesce(:published, published),
                    filed_to = coalesce(:filedTo, filed_to), filed_at = coalesce(:filedAt, filed_at),
                    first_filed_at = coalesce(first_filed_at, :filedAt), changed_at = :now
                where id = :id and state = :from and version = :version
                returning *
                """)
                .param("to", step.to().name())
                .param("reason", step.reason().orElse(null))
                .param(
                        "published",
                        step.published().isPresent() ? step.published().getAsInt() : null)
                .param("filedTo", filed.map(each -> each.to().value()).orElse(null))
                .param("filedAt", filed.map(each -> EditionRow.utc(each.at())).orElse(null))
                .param("now", EditionRow.utc(now))
                .param("id", edition.id().value())
                .param("from", edition.state().name())
                .param("version", edition.version())
                .query(EditionRow::read)
                .single();
    }

    @Override
    public List<Part> parts(EditionId aggregate) {
        return parts.of(aggregate);
    }

    @Override
    public void compute(EditionId aggregate, List<Part> computed) {
        parts.replace(aggregate, computed);
    }

    @Override
    public void source(EditionId id, SourceFile source, byte[] content) {
        SourceFiles.keep(database, source, content);
        database.sql("update report.edition set source_sha256 = ? where id = ?")
                .params(HexFormat.of().parseHex(source.sha256()), id.value())
                .update();
    }
}
