package org.gongkai.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark;
import org.gongkai.review.Review.Mark.Named;
import org.gongkai.review.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads reviews with what was done at them, in two statements however many they are. */
record ReviewRows(JdbcClient database) {

    List<Review> read(String condition, @Nullable Object... parameters) {
        var bare = database.sql("select * from review.review " + condition)
                .params(parameters)
                .query(ReviewRows::review)
                .list();
        if (bare.isEmpty()) {
            return bare;
        }
        var marks = marks(bare);
        return bare.stream()
                .map(review -> review.with(marks.getOrDefault(review.id().value(), List.of())))
                .toList();
    }

    private Map<Long, List<Mark>> marks(List<Review> reviews) {
        var ids = reviews.stream().map(review -> review.id().value()).toArray(Long[]::new);
        return database
                .sql("select * from review.mark where review_id = any(?) order by id")
                .param(ids)
                .query((row, number) -> Map.entry(row.getLong("review_id"), mark(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                new ReviewId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                Optional.ofNullable(row.getObject("section_id", Long.class)).map(SectionId::new),
                new Matter(row.getString("matter_kind"), row.getLong("matter_id")),
                row.getString("title"),
                HexFormat.of().formatHex(row.getBytes("content")),
                Review.State.valueOf(row.getString("state")),
                Json.read(row.getString("steps")),
                row.getInt("current"),
                row.getObject("begun_on", LocalDate.class),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                List.of());
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                row.getInt("step"),
                Mark.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("person_id", Long.class)).map(PersonId::new),
                row.getString("name"),
                row.getString("title"),
                named(row, "instead_of_id", "instead_of"),
                named(row, "to_id", "to_name"),
                Optional.ofNullable(row.getString("comment")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Named> named(ResultSet row, String id, String name) throws SQLException {
        var person = row.getObject(id, Long.class);
        return person == null ? Optional.empty() : Optional.of(new Named(new PersonId(person), row.getString(name)));
    }
}
