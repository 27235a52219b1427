package org.gongkai.report.desk.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.Transition;
import org.gongkai.report.desk.act.Journal.Line;
import org.gongkai.review.Review;
import org.gongkai.review.Reviews;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold after a kill: all that was acknowledged is there, and nothing stands half done. */
final class Aftermath {

    private final JdbcClient database;
    private final Editions editions;
    private final Reviews reviews;

    Aftermath(BeanFactory beans) {
        this.database = beans.getBean(JdbcClient.class);
        this.editions = beans.getBean(Editions.class);
        this.reviews = beans.getBean(Reviews.class);
    }

    void check(List<Line> acknowledged) {
        nothingIsLost(acknowledged);
        everyEditionIsWhole();
        publicAndPublishedAreOne();
        ledgerHolds();
    }

    private void nothingIsLost(List<Line> acknowledged) {
        var entries = entries();
        var typed = typed();
        var last = new HashMap<Long, Line>();
        for (var line : acknowledged) {
            assertThat(entries).contains(key(line.act(), line.edition(), line.version(), line.content()));
            if (!line.place().isEmpty()) {
                assertThat(typed).contains(key(line.place(), line.edition(), line.version(), line.text()));
            }
            last.put(line.edition(), line);
        }
        last.values().forEach(this::isThere);
    }

    /** The edition stands where it was told to stand, or where the one act that was under way when the kill came took it. */
    private void isThere(Line line) {
        var edition = editions.find(new EditionId(line.edition())).orElseThrow();
        if (edition.version() == line.version()) {
            assertThat(edition.content()).isEqualTo(line.content());
            assertThat(edition.state() == line.state() || isAStep(line.state(), edition.state()))
                    .as("%s came from %s", edition.state(), line)
                    .isTrue();
        } else {
            // Explanations are not in the journal.
            assertThat(edition.version()).as("after %s", line).isGreaterThan(line.version());
            assertThat(edition.state()).isIn(DeskState.DRAFT, DeskState.RETURNED);
        }
    }

    private static boolean isAStep(DeskState from, DeskState to) {
        return Transition.ALL.stream().anyMatch(each -> each.from() == from && each.to() == to);
    }

    private void everyEditionIsWhole() {
        var ids =
                database.sql("select id from report.edition").query(Long.class).list();
        for (var id : ids) {
            var edition = editions.find(new EditionId(id)).orElseThrow();
            assertThat(Draft.of(edition).content()).isEqualTo(edition.content());
            if (edition.state() == DeskState.IN_REVIEW) {
                assertThat(reviews.find(edition.matter()).map(Review::state)).contains(Review.State.OPEN);
                assertThat(reviews.find(edition.matter()).map(Review::content)).contains(edition.content());
            }
            if (edition.state() == DeskState.SIGNED) {
                assertThat(reviews.isApproved(edition.matter(), edition.content()))
                        .isTrue();
            }
            if (edition.state() == DeskState.DRAFT || edition.state() == DeskState.RETURNED) {
                assertThat(reviews.find(edition.matter()).filter(each -> each.state() == Review.State.OPEN))
                        .isEmpty();
            }
        }
    }

    /** An edition is published, its version is public and the ledger says so: all three or none. */
    private void publicAndPublishedAreOne() {
        var published = database.sql("""
                        select id, published from report.edition where state in ('PUBLISHED', 'CORRECTED')
                        """)
                .query((row, number) -> row.getLong(1) + " as " + row.getInt(2))
                .set();
        var visible = database.sql("""
                        select edition_id, version from report.report where edition_id is not null
                        """)
                .query((row, number) -> row.getLong(1) + " as " + row.getInt(2))
                .set();
        var entered = database.sql("""
                        select matter_id from ledger.entry where matter_kind = 'report' and act = 'report.publish'
                        """).query(Long.class).list();
        assertThat(visible).isEqualTo(published);
        assertThat(entered)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(published.stream()
                        .map(each -> Long.valueOf(each.split(" ")[0]))
                        .toList());
        assertThat(database.sql("""
                        select count(*) from (select from report.edition where state = 'PUBLISHED'
                                              group by agency_id, year, kind having count(*) > 1) as twice
                        """).query(Long.class).single()).isZero();
    }

    private void ledgerHolds() {
        var broken = database.sql("""
                        select count(*) from (
                            select hash, number, digest,
                                   lag(hash, 1, decode(repeat('00', 32), 'hex')) over chain as before,
                                   row_number() over chain as expected
                            from ledger.entry window chain as (partition by agency_id order by number)) as entry
                        where number <> expected or hash <> sha256(before || int8send(number) || digest)
                        """).query(Long.class).single();
        assertThat(broken).as("entries that do not follow from those before").isZero();
    }

    private Set<String> entries() {
        return database
                .sql("select act, matter_id, version, content from ledger.entry where matter_kind = 'report'")
                .query((row, number) -> key(
                        row.getString("act"),
                        row.getLong("matter_id"),
                        row.getInt("version"),
                        hex(row.getBytes("content"))))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private Set<String> typed() {
        return database
                .sql("select place, edition_id, version, after from report.edition_change")
                .query((row, number) -> key(
                        row.getString("place"),
                        row.getLong("edition_id"),
                        row.getInt("version"),
                        row.getString("after")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static String hex(byte[] content) {
        return content == null ? "" : HexFormat.of().formatHex(content);
    }

    private static String key(String what, long edition, int version, String contents) {
        return what + " " + edition + " " + version + " " + contents;
    }
}
