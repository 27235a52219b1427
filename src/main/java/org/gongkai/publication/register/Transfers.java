package org.gongkai.publication.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.register.Transfer.ReceiverKind;

/** The register of what was handed over to archive, library and reading places. */
public interface Transfers {

    /** In calendar days, where an agency has set nothing else: a quarter. */
    int USUAL_DAYS = 92;

    /** The newest first, without their lines. */
    List<Transfer> of(AgencyId agency);

    Optional<Transfer> find(TransferId id);

    /** What is public and has not been listed for that receiver yet, in this version; the oldest first. */
    List<Transfer.Line> due(AgencyId agency, ReceiverKind kind, String receiver);

    /** How many public items have never been listed for anybody. */
    long waiting(AgencyId agency);

    /** When something was handed over last; empty for never. */
    Optional<LocalDate> last(AgencyId agency);

    /** After how many days without a transfer somebody is reminded. */
    int days(AgencyId agency);
}
