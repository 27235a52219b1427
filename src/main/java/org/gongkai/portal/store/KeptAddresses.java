package org.gongkai.portal.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.portal.OldAddresses;
import org.gongkai.portal.PublishedPages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeptAddresses implements OldAddresses {

    private static final int LONGEST = 800;
    private static final Pattern PATH = Pattern.compile("/(?!/)[^\\p{Cntrl}\\\\]*");

    private final JdbcClient database;
    private final PublishedPages pages;

    KeptAddresses(JdbcClient database, PublishedPages pages) {
        this.database = database;
        this.pages = pages;
    }

    /** No chains are kept: what led to the old address leads to the new one at once, and a new address is no old one any more. */
    @Override
    @Transactional
    public boolean lead(String oldPath, String newPath) {
        if (oldPath.equals(newPath) || !isPath(oldPath) || !isPath(newPath)) {
            return false;
        }
        database.sql("delete from portal.old_address where path = :new")
                .param("new", newPath)
                .update();
        database.sql("update portal.old_address set leads_to = :new where leads_to = :old")
                .param("new", newPath)
                .param("old", oldPath)
                .update();
        database.sql("""
                        insert into portal.old_address (path, leads_to) values (:old, :new)
                        on conflict (path) do update set leads_to = excluded.leads_to
                        """).param("new", newPath).param("old", oldPath).update();
        pages.forget(LIST);
        return true;
    }

    @Override
    public List<Move> all() {
        return database.sql("select path, leads_to from portal.old_address order by path")
                .query((row, number) -> new Move(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public Optional<String> find(String oldPath) {
        return oldPath.length() > LONGEST || oldPath.indexOf('\0') >= 0
                ? Optional.empty()
                : database.sql("select leads_to from portal.old_address where path = ?")
                        .param(oldPath)
                        .query(String.class)
                        .optional();
    }

    private static boolean isPath(String path) {
        return path.length() <= LONGEST && PATH.matcher(path).matches();
    }
}
