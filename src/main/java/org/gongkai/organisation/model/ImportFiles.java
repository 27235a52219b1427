package org.gongkai.organisation.model;

import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;

/** Workbooks that were looked through and wait for whoever brought them to say yes; kept for a day. */
public interface ImportFiles {

    UUID keep(Actor by, AgencyId agency, String fileName, byte[] content);

    /** Only whoever brought it gets it back. */
    Optional<Kept> find(Actor by, UUID id);

    void forget(UUID id);

    /** A workbook as it was brought. */
    record Kept(String fileName, byte[] content) {}
}
