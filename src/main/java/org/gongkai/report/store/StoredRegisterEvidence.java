package org.gongkai.report.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.gongkai.platform.StoredJson;
import org.gongkai.publication.register.Counted;
import org.gongkai.publication.register.YearFigure;
import org.gongkai.report.SourceFile;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.RegisterEvidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what the registers counted when reports were filed. */
@Component
final class StoredRegisterEvidence implements RegisterEvidence {

    private final JdbcClient database;

    StoredRegisterEvidence(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void freeze(EditionId edition, int version, List<YearFigure> figures, Instant now) {
        for (var figure : figures) {
            var counted = StoredJson.write(figure.counted());
            database.sql("""
                    insert into report.register_evidence (edition_id, version, place, value, counted, sha256, at)
                    values (:edition, :version, :place, :value, :counted::json, :sha256, :at)
                    """)
                    .param("edition", edition.value())
                    .param("version", version)
                    .param("place", figure.place())
                    .param("value", figure.value())
                    .param("counted", counted)
                    .param(
                            "sha256",
                            HexFormat.of().parseHex(SourceFile.sha256(counted.getBytes(StandardCharsets.UTF_8))))
                    .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .update();
        }
    }

    @Override
    public List<Frozen> of(EditionId edition) {
        return database.sql("""
                select * from report.register_evidence
                where edition_id = :edition and at = (select max(at) from report.register_evidence where edition_id = :edition)
                order by place
                """)
                .param("edition", edition.value())
                .query((row, number) -> new Frozen(
                        row.getString("place"),
                        row.getBigDecimal("value").stripTrailingZeros(),
                        List.of(StoredJson.read(row.getString("counted"), Counted[].class)),
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        row.getInt("version"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
