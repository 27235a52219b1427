package org.gongkai.publication.catalogue.act;

import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.catalogue.StandardEntry;
import org.gongkai.publication.catalogue.StandardRow;

/** The standard catalogues as the acts write them, within an act's transaction. */
public interface StandardRegister {

    /** Adds a row at the end. */
    long add(AgencyId agency, int position, StandardEntry entry, Optional<ColumnId> column);

    void change(StandardRow row, int position, StandardEntry entry, Optional<ColumnId> column);

    void remove(StandardRow row);

    /** Keeps a workbook until its import is decided on; those of yesterday go. */
    UUID keep(Actor by, AgencyId agency, String fileName, byte[] content);

    /** The workbook, if it is this person's. */
    Optional<KeptFile> kept(Actor by, UUID id);

    void forget(UUID id);

    /** A workbook that waits. */
    record KeptFile(AgencyId agency, String fileName, byte[] content) {}
}
