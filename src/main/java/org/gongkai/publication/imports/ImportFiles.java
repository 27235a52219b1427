package org.gongkai.publication.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.platform.file.FileKeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that imports still need: what was handed in, and what rows that are not items yet refer to. */
@Component
class ImportFiles implements FileKeeper {

    private final JdbcClient database;

    ImportFiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> holds(Collection<String> sha256) {
        return sha256.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("""
                        select asked from unnest(:asked::text[]) as asked
                        where exists (select from publication.import_batch where source = asked and state in ('READING', 'READ'))
                           or exists (select from publication.import_row join publication.import_batch on import_batch.id = batch_id
                                      where state in ('READING', 'READ', 'CREATING') and content is not null
                                        and position(asked in content::text) > 0)
                        """)
                        .param("asked", sha256.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }
}
