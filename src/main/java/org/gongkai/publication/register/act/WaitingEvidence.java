package org.gongkai.publication.register.act;

import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.PersonId;
import org.gongkai.publication.register.EvidenceFile;

/** Files that were sent with a form that was refused; only who sent one finds it again, for a day. */
public interface WaitingEvidence {

    UUID keep(PersonId by, EvidenceFile file);

    Optional<EvidenceFile> find(UUID id, PersonId by);
}
