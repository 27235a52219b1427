package org.gongkai.publication.register.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.register.Transfer;
import org.gongkai.publication.register.Transfer.Copies;
import org.gongkai.publication.register.Transfer.Handover;
import org.gongkai.publication.register.Transfer.ReceiverKind;
import org.gongkai.publication.register.TransferId;

/** The register of transfers as the acts write it, within an act's transaction. */
public interface TransferRows {

    TransferId prepare(
            Actor actor, AgencyId agency, ReceiverKind kind, String receiver, List<Transfer.Line> lines, Instant now);

    /** Nobody else changes it until the transaction ends. */
    Optional<Transfer> lock(TransferId id);

    /** What a line says of its printed copies. */
    void describe(TransferId id, int position, Copies copies);

    void handOver(TransferId id, Handover handover, Instant now);

    void cancel(TransferId id, String reason);

    void days(AgencyId agency, int days);
}
