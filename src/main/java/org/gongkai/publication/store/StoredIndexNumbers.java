package org.gongkai.publication.store;

import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.act.IndexRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of index numbers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredIndexNumbers implements IndexRegister {

    private final JdbcClient database;

    StoredIndexNumbers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int nextSerial(AgencyId agency, int year) {
        return database.sql("""
                insert into publication.index_serial (agency_id, year, last) values (?, ?, 1)
                on conflict (agency_id, year) do update set last = index_serial.last + 1
                returning last
                """)
                .params(agency.value(), year)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean isFree(IndexNumber index) {
        return database.sql("select not exists (select from publication.item where index_number = ?)")
                .param(index.text())
                .query(Boolean.class)
                .single();
    }
}
