package org.gongkai.publication.catalogue.act;

import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.act.CatalogueDesk;
import org.gongkai.publication.catalogue.Guide;
import org.gongkai.publication.catalogue.Guides;
import org.gongkai.publication.timeliness.Duty;
import org.gongkai.publication.timeliness.ReviewYearly;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that a guide has been read through and is right; to be said every year. */
@Component
@LegalBasis(article = 12)
public class ConfirmGuide {

    private final CatalogueDesk desk;
    private final Guides guides;
    private final ReviewYearly reviews;

    ConfirmGuide(CatalogueDesk desk, Guides guides, ReviewYearly reviews) {
        this.desk = desk;
        this.guides = guides;
        this.reviews = reviews;
    }

    /** @param base version that was read */
    @Transactional
    public Keeping<Guide> of(Actor actor, AgencyId agency, int base) {
        var locked = desk.lock(actor, agency);
        var guide = guides.of(agency);
        if (guide.version() != base) {
            return new Keeping.Overtaken<>(guide);
        }
        reviews.of(actor, locked, Duty.GUIDE, "");
        return new Keeping.Kept<>(guide);
    }
}
