package org.gongkai.publication.register.act;

import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.publication.register.sheet.SheetColumns;

/** Lists between being looked at and being taken in; only who brought one finds it again, for a day. */
public interface RegisterUploads {

    UUID keep(PersonId by, AgencyId agency, SheetColumns register, String name, byte[] content);

    Optional<Upload> find(UUID id, PersonId by);

    void drop(UUID id);

    record Upload(AgencyId agency, SheetColumns register, String name, byte[] content) {}
}
