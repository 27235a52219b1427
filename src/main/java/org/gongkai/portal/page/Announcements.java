package org.gongkai.portal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.portal.Tag;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the other processes of the site what changes, by PostgreSQL's NOTIFY: they hear of it when, and only when, the transaction is committed.
 *
 * <p>A payload is the name of the process and the tags, with blanks between; it has less than 8,000 bytes.
 */
final class Announcements {

    static final String CHANNEL = "gongkai_pages";
    private static final int MOST_LETTERS = 7_000;

    private final JdbcClient database;
    private final String process = UUID.randomUUID().toString();

    Announcements(JdbcClient database) {
        this.database = database;
    }

    void changed(Set<Tag> tags) {
        for (var payload : payloads(tags)) {
            database.sql("select pg_notify(:channel, :payload)")
                    .param("channel", CHANNEL)
                    .param("payload", payload)
                    .query()
                    .singleRow();
        }
    }

    /** What another process has told; nothing where this one did. */
    Set<Tag> heard(String payload) {
        var words = payload.split(" ");
        return words[0].equals(process)
                ? Set.of()
                : Arrays.stream(words).skip(1).map(Tag::new).collect(Collectors.toUnmodifiableSet());
    }

    List<String> payloads(Collection<Tag> tags) {
        var payloads = new ArrayList<String>();
        var payload = new StringBuilder(process);
        for (var tag : tags) {
            if (payload.length() + tag.text().length() >= MOST_LETTERS) {
                payloads.add(payload.toString());
                payload.setLength(process.length());
            }
            payload.append(' ').append(tag.text());
        }
        payloads.add(payload.toString());
        return payloads;
    }
}
