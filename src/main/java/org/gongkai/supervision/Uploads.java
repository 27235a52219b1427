package org.gongkai.supervision;

import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;

/** Files between being looked at and being taken in; only who brought a file finds it again, for a day. */
public interface Uploads {

    UUID keep(PersonId by, AgencyId agency, int year, String name, byte[] content);

    Optional<Upload> find(UUID id, PersonId by);

    void drop(UUID id);

    record Upload(AgencyId agency, int year, String name, byte[] content) {}
}
