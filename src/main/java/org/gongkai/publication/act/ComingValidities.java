package org.gongkai.publication.act;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Validity;

/** What documents will become on the day on which another comes into force. */
public interface ComingValidities {

    void remember(Coming coming, LocalDate day);

    /** Everything that one document would have made of others. */
    void forget(ItemId by);

    /** What has come by the end of a day, in the order of the days. */
    List<Coming> until(LocalDate day);

    /** @param by the document that makes it so */
    record Coming(ItemId item, ItemId by, Validity validity) {}
}
