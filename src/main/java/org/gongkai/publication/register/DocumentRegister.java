package org.gongkai.publication.register;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/** The register of administrative rules and normative documents; a view over items, and over entries from before the platform. */
public interface DocumentRegister {

    /** What an agency issued itself, or led in issuing; the newest first. */
    List<RegisteredDocument> of(AgencyId agency);

    Optional<RegisteredDocument> find(DocumentKey key);
}
