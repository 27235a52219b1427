package org.gongkai.publication.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.publication.ItemId;

/** What time alone brings about. */
public interface DueItems {

    /** Versions whose moment has come. */
    List<ItemId> scheduled(Instant until);

    /** Public documents whose last day has passed and that are still shown as in force. */
    List<ItemId> runOut(LocalDate today);
}
