package org.gongkai.publication.upload;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.platform.file.FileKeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that versions of items refer to, whatever became of these; that were just brought; and pages made of either. */
@Component
class HeldFiles implements FileKeeper {

    private final JdbcClient database;

    HeldFiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> holds(Collection<String> sha256) {
        if (sha256.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.sql("""
                with asked as (select unnest(string_to_array(:asked, ',')) as sha256)
                select sha256 from asked
                where exists (select from publication.version where publication.files_of(content) @> array[asked.sha256])
                   or exists (select from publication.upload where upload.sha256 = asked.sha256)
                   or exists (select from publication.file_preview where file_preview.preview = asked.sha256)
                """)
                .param("asked", String.join(",", sha256))
                .query(String.class)
                .list());
    }
}
