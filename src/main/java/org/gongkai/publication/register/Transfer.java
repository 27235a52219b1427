package org.gongkai.publication.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.ItemId;

/**
 * A list of published information for one place where the public may read it, and its handing over.
 *
 * @param handover empty as long as the list has not left the house
 * @param cancelled why the list counts no more; what it named may be listed again
 */
@LegalBasis(article = 25)
public record Transfer(
        TransferId id,
        AgencyId agency,
        ReceiverKind kind,
        String receiver,
        String preparedBy,
        Instant preparedAt,
        Optional<Handover> handover,
        Optional<String> cancelled,
        List<Line> lines) {

    public Transfer {
        lines = List.copyOf(lines);
    }

    public boolean isOpen() {
        return handover.isEmpty() && cancelled.isEmpty();
    }

    public enum ReceiverKind {
        ARCHIVE,
        LIBRARY,
        SERVICE_POINT;

        /** Key of its name in the words. */
        public String key() {
            return "receiver." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param by who took it in, of the receiver's people */
    public record Handover(LocalDate on, String by, Optional<EvidenceFile> receipt, String recordedBy) {}

    /** An item as it was listed. */
    public record Line(
            int position,
            ItemId item,
            int version,
            IndexNumber index,
            String title,
            Optional<String> documentNumber,
            LocalDate writtenOn,
            LocalDate publishedOn,
            Copies copies) {}

    /**
     * What is handed over of an item on paper.
     *
     * @param number of copies
     */
    public record Copies(int pages, int number, String note) {}
}
