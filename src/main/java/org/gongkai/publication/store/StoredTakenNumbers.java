package org.gongkai.publication.store;

import java.util.HashSet;
import java.util.Set;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.imports.TakenNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that finds numbers in use: by items, and by rows of imports that are to become items. */
@Component
class StoredTakenNumbers implements TakenNumbers {

    private final JdbcClient database;

    StoredTakenNumbers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> documents(AgencyId agency, Set<String> asked) {
        return asked.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("""
                select document_number from publication.version
                where agency_id = :agency and document_number = any (:asked::text[])
                  and state not in ('DISCARDED', 'AMENDED', 'WITHDRAWN')
                  and kind in ('RULE', 'NORMATIVE_DOCUMENT', 'OTHER_DOCUMENT')
                union
                select document_number from publication.import_row join publication.import_batch on import_batch.id = batch_id
                where agency_id = :agency and document_number = any (:asked::text[]) and state in ('READING', 'READ', 'CREATING')
                """)
                        .param("agency", agency.value())
                        .param("asked", asked.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    @Override
    public Set<String> indexes(Set<String> asked) {
        return asked.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("""
                select index_number from publication.item where index_number = any (:asked::text[])
                union
                select index_number from publication.import_row join publication.import_batch on import_batch.id = batch_id
                where index_number = any (:asked::text[]) and import_batch.state not in ('CANCELLED', 'BROKEN')
                  and not exists (select from publication.version where version.item_id = import_row.item_id and state = 'DISCARDED')
                """)
                        .param("asked", asked.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }
}
