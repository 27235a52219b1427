package org.gongkai.publication.register.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.platform.file.FileKeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evidence of figures and receipts of transfers, which are never removed, and what waits to become either. */
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
        return new HashSet<>(
                database.sql("""
                select file_sha256 from publication.figure_entry where file_sha256 in (:some)
                union select receipt_sha256 from publication.transfer where receipt_sha256 in (:some)
                union select file_sha256 from publication.waiting_evidence where file_sha256 in (:some)
                """).param("some", sha256).query(String.class).list());
    }
}
