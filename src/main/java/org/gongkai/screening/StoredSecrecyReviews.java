package org.gongkai.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.PersonId;
import org.gongkai.screening.SecrecyReview.Result;
import org.gongkai.screening.SecrecyReview.Reviewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of the secrecy reviews. */
@Component
class StoredSecrecyReviews implements SecrecyReviews {

    private static final String SELECT =
            "select * from screening.secrecy_review where matter_kind = ? and matter_id = ? ";

    private final JdbcClient database;
    private final Ledger ledger;
    private final Clock clock;

    StoredSecrecyReviews(JdbcClient database, Ledger ledger, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public SecrecyReview record(
            Actor by, Agency agency, Matter matter, String content, Result result, Optional<String> note) {
        var reviewer = new Reviewer(by.person(), by.name(), by.title());
        var review = new SecrecyReview(matter, content, result, note, reviewer, clock.instant());
        database.sql("""
                insert into screening.secrecy_review
                        (agency_id, matter_kind, matter_id, content, result, note, reviewer_id, reviewer, posts, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(agency.id().value())
                .param(matter.kind())
                .param(matter.id())
                .param(HexFormat.of().parseHex(content))
                .param(result.name())
                .param(note.orElse(null))
                .param(by.person().map(PersonId::value).orElse(null))
                .param(by.name())
                .param(by.title())
                .param(OffsetDateTime.ofInstant(review.at(), ZoneOffset.UTC))
                .update();
        var act = Act.of(agency.id(), matter, "screening.review-secrecy")
                .with(Map.of("secrecy-result", result.name(), "content", content));
        ledger.append(by, note.map(act::because).orElse(act));
        return review;
    }

    @Override
    public Optional<SecrecyReview> of(Matter matter, String content) {
        return database.sql(SELECT + "and content = ? order by id desc limit 1")
                .params(matter.kind(), matter.id(), HexFormat.of().parseHex(content))
                .query(StoredSecrecyReviews::read)
                .optional();
    }

    @Override
    public List<SecrecyReview> of(Matter matter) {
        return database.sql(SELECT + "order by id desc")
                .params(matter.kind(), matter.id())
                .query(StoredSecrecyReviews::read)
                .list();
    }

    @Override
    public Set<Matter> reviewed(Map<Matter, String> contents) {
        if (contents.isEmpty()) {
            return Set.of();
        }
        var matters = List.copyOf(contents.keySet());
        return new HashSet<>(database.sql("""
                select distinct review.matter_kind, review.matter_id
                from unnest(:kinds::text[], :ids::bigint[], :contents::text[]) as asked (kind, id, content)
                join screening.secrecy_review review
                  on review.matter_kind = asked.kind and review.matter_id = asked.id and review.content = decode(asked.content, 'hex')
                """)
                .param("kinds", matters.stream().map(Matter::kind).toArray(String[]::new))
                .param("ids", matters.stream().map(Matter::id).toArray(Long[]::new))
                .param("contents", matters.stream().map(contents::get).toArray(String[]::new))
                .query((row, number) -> new Matter(row.getString("matter_kind"), row.getLong("matter_id")))
                .list());
    }

    private static SecrecyReview read(ResultSet row, int number) throws SQLException {
        return new SecrecyReview(
                new Matter(row.getString("matter_kind"), row.getLong("matter_id")),
                HexFormat.of().formatHex(row.getBytes("content")),
                Result.valueOf(row.getString("result")),
                Optional.ofNullable(row.getString("note")),
                new Reviewer(
                        Optional.ofNullable(row.getObject("reviewer_id", Long.class))
                                .map(PersonId::new),
                        row.getString("reviewer"),
                        row.getString("posts")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
