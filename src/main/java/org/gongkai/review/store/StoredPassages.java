package org.gongkai.review.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark;
import org.gongkai.review.Review.Mark.Named;
import org.gongkai.review.ReviewId;
import org.gongkai.review.model.Passages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of reviews. */
@Component
final class StoredPassages implements Passages {

    private final JdbcClient database;
    private final ReviewRows rows;

    StoredPassages(JdbcClient database) {
        this.database = database;
        this.rows = new ReviewRows(database);
    }

    @Override
    public ReviewId add(Review begun) {
        var id = database.sql("""
                insert into review.review (agency_id, section_id, matter_kind, matter_id, title, content, state, steps,
                                           current, turn, begun_on, due_on)
                values (:agency, :section, :kind, :matter, :title, :content, :state, :steps::jsonb, :current, :turn, :begun, :due)
                returning id
                """)
                .param("agency", begun.agency().value())
                .param("section", begun.section().map(SectionId::value).orElse(null))
                .param("kind", begun.matter().kind())
                .param("matter", begun.matter().id())
                .param("title", begun.title())
                .param("content", HexFormat.of().parseHex(begun.content()))
                .param("state", begun.state().name())
                .param("steps", Json.write(begun.steps()))
                .param("current", begun.current())
                .param("turn", turn(begun))
                .param("begun", begun.begunOn())
                .param("due", begun.dueOn().orElse(null))
                .query(Long.class)
                .single();
        begun.marks().forEach(mark -> add(id, mark));
        return new ReviewId(id);
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return rows.read("where id = ?", id.value()).stream().findFirst();
    }

    @Override
    public Review lock(ReviewId id) {
        return rows.read("where id = ? for update", id.value()).getFirst();
    }

    @Override
    public Optional<Review> newest(Matter matter) {
        return newest(matter, "");
    }

    @Override
    public Optional<Review> lockNewest(Matter matter) {
        return newest(matter, " for update");
    }

    private Optional<Review> newest(Matter matter, String lock) {
        return rows
                .read(
                        "where matter_kind = ? and matter_id = ? order by id desc limit 1" + lock,
                        matter.kind(),
                        matter.id())
                .stream()
                .findFirst();
    }

    @Override
    public Review keep(Review after, Mark mark) {
        add(after.id().value(), mark);
        return move(after.with(
                Stream.concat(after.marks().stream(), Stream.of(mark)).toList()));
    }

    @Override
    public Review move(Review after) {
        database.sql("""
                update review.review set state = :state, current = :current, turn = :turn, begun_on = :begun, due_on = :due
                where id = :id
                """)
                .param("id", after.id().value())
                .param("state", after.state().name())
                .param("current", after.current())
                .param("turn", turn(after))
                .param("begun", after.begunOn())
                .param("due", after.dueOn().orElse(null))
                .update();
        return after;
    }

    private void add(long review, Mark mark) {
        database.sql("""
                insert into review.mark (review_id, step, kind, person_id, name, title, instead_of_id, instead_of, to_id, to_name,
                                         comment, at)
                values (:review, :step, :kind, :person, :name, :title, :insteadOfId, :insteadOf, :toId, :to, :comment, :at)
                """)
                .param("review", review)
                .param("step", mark.step())
                .param("kind", mark.kind().name())
                .param("person", mark.person().map(PersonId::value).orElse(null))
                .param("name", mark.name())
                .param("title", mark.title())
                .param(
                        "insteadOfId",
                        mark.insteadOf().map(each -> each.person().value()).orElse(null))
                .param("insteadOf", mark.insteadOf().map(Named::name).orElse(null))
                .param("toId", mark.to().map(each -> each.person().value()).orElse(null))
                .param("to", mark.to().map(Named::name).orElse(null))
                .param("comment", mark.comment().orElse(null))
                .param("at", OffsetDateTime.ofInstant(mark.at(), ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Review> waiting(Collection<Waiting> posts, PersonId handedTo) {
        var agencies = posts.stream().map(each -> each.agency().value()).toArray(Long[]::new);
        var turns = posts.stream().map(each -> each.post().name()).toArray(String[]::new);
        return rows.read("""
                where state = 'OPEN'
                  and ((agency_id, turn) in (select * from unnest(?::bigint[], ?::text[]))
                       or id in (select review_id from review.mark m where m.to_id = ?))
                order by due_on nulls last, id
                """, agencies, turns, handedTo.value());
    }

    @Override
    public List<Review> open(Collection<AgencyId> agencies) {
        var ids = agencies.stream().map(AgencyId::value).toArray(Long[]::new);
        return rows.read("where state = 'OPEN' and agency_id = any(?) order by due_on nulls last, id", (Object) ids);
    }

    @Override
    public List<Review> lockOpen() {
        return rows.read("where state = 'OPEN' order by id for update");
    }

    @Override
    public List<Review> of(PersonId person, int atMost) {
        return rows.read("""
                where id in (select review_id from review.mark m where m.person_id = ?) order by id desc limit ?
                """, person.value(), atMost);
    }

    private static @Nullable String turn(Review review) {
        return review.isOpen() ? review.step().orElseThrow().post().name() : null;
    }
}
