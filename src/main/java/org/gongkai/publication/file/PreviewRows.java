package org.gongkai.publication.file;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gongkai.platform.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of previews. */
@Component
class PreviewRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    PreviewRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param preview SHA-256 of the page, where one could be made */
    record Known(Optional<String> preview, Optional<Message> refusal) {}

    Optional<Known> find(String sha256, int edition) {
        return database.sql("select preview, refusal from publication.file_preview where sha256 = ? and edition = ?")
                .params(sha256, edition)
                .query((row, number) -> new Known(
                        Optional.ofNullable(row.getString("preview")),
                        Optional.ofNullable(row.getString("refusal")).map(each -> JSON.readValue(each, Message.class))))
                .optional();
    }

    void keep(String sha256, int edition, String preview) {
        enter(sha256, edition, preview, null);
    }

    void refuse(String sha256, int edition, Message why) {
        enter(sha256, edition, null, JSON.writeValueAsString(why));
    }

    private void enter(String sha256, int edition, @Nullable String preview, @Nullable String refusal) {
        database.sql("""
                insert into publication.file_preview (sha256, edition, preview, refusal, made_at)
                values (:sha256, :edition, :preview, :refusal::jsonb, :now)
                on conflict do nothing
                """)
                .param("sha256", sha256)
                .param("edition", edition)
                .param("preview", preview)
                .param("refusal", refusal)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
