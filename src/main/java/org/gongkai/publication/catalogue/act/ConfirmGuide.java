package org.gongkai.publication.catalogue.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.CatalogueChanged.Part;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.act.CatalogueDesk;
import org.gongkai.publication.catalogue.Guide;
import org.gongkai.publication.catalogue.Guide.Confirmation;
import org.gongkai.publication.catalogue.Guides;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that a guide has been read through and is right; to be said every year. */
@Component
@LegalBasis(article = 12)
public class ConfirmGuide {

    private final CatalogueDesk desk;
    private final GuideRegister register;
    private final Guides guides;
    private final Clock clock;

    ConfirmGuide(CatalogueDesk desk, GuideRegister register, Guides guides, Clock clock) {
        this.desk = desk;
        this.register = register;
        this.guides = guides;
        this.clock = clock;
    }

    /** @param base version that was read */
    @Transactional
    public Keeping<Guide> of(Actor actor, AgencyId agency, int base) {
        desk.lock(actor, agency);
        var guide = guides.of(agency);
        if (guide.version() != base) {
            return new Keeping.Overtaken<>(guide);
        }
        register.keep(new Guide(
                agency,
                guide.channels(),
                guide.places(),
                guide.sections(),
                Optional.of(new Confirmation(LocalDate.now(clock), actor.name())),
                guide.version()));
        desk.done(actor, agency, "guide", "publication.confirm-guide", Map.of());
        desk.told(agency, Part.GUIDE);
        return new Keeping.Kept<>(guides.of(agency));
    }
}
