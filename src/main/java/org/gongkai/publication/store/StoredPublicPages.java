package org.gongkai.publication.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.ListQuery.Position;
import org.gongkai.publication.PublicPages;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.store.PageStarts.Start;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pages from where they begin to where the next begins, so that the thousandth takes as long as the first. */
@Component
class StoredPublicPages implements PublicPages {

    /** A page may have a line or two more than was counted, where acts ended at the same time. */
    private static final int MOST = 10 * LINES;

    private static final Comparator<Position> IN_TIME = Comparator.comparing(Position::publishedAt)
            .thenComparing(position -> position.id().value());

    private final JdbcClient database;
    private final PageStarts starts;

    StoredPublicPages(JdbcClient database, PageStarts starts) {
        this.database = database;
        this.starts = starts;
    }

    @Override
    public Front front(String list, ListQuery query) {
        var last = starts.last(list);
        var front = front(list, query, last);
        if (onLast(front, last) <= LINES) {
            return front;
        }
        starts.extend(list, query);
        return front(list, query, starts.last(list));
    }

    private Front front(String list, ListQuery query, Start last) {
        var start = last.page() > 1
                ? starts.between(list, last.page() - 1, last.page()).getFirst()
                : last;
        return new Front(Lists.of(database, start.in(query).atMost(MOST)), last.page());
    }

    /** How many lines the page that is being filled has. */
    private static long onLast(Front front, Start last) {
        return front.lines().stream()
                .filter(line -> last.position()
                        .filter(start -> IN_TIME.compare(position(line), start) < 0)
                        .isEmpty())
                .count();
    }

    private static Position position(PublishedLine line) {
        return new Position(line.publishedAt(), line.id());
    }

    @Override
    public Optional<ListPage> page(String list, ListQuery query, int number) {
        var around = starts.between(list, number, number + 2);
        if (around.size() < 2) {
            return Optional.empty();
        }
        var end = around.get(1).position().orElseThrow();
        var lines = Lists.of(database, around.getFirst().in(query).before(end).atMost(MOST));
        var newer = around.size() > 2 ? OptionalInt.of(number + 1) : OptionalInt.empty();
        return Optional.of(new ListPage(lines, number, newer));
    }

    @Override
    public void recount(String lists, Instant line) {
        starts.forget(lists, line);
    }
}
