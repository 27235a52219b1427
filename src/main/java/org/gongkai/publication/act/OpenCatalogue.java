package org.gongkai.publication.act;

import java.util.List;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.CatalogueColumn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an agency's catalogue its first level: what the law has an agency of that level publish. What is there already stays as it is. */
@Component
@LegalBasis(article = 20)
@LegalBasis(article = 21)
public class OpenCatalogue {

    private final CatalogueDesk desk;

    OpenCatalogue(CatalogueDesk desk) {
        this.desk = desk;
    }

    /** All columns of the agency, each after its parent. */
    @Transactional
    public List<CatalogueColumn> of(Actor actor, AgencyId id) {
        desk.open(actor, desk.lock(actor, id));
        return desk.columns(id);
    }
}
