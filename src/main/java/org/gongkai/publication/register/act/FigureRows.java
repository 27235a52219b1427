package org.gongkai.publication.register.act;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.register.FigureEntryId;

/** The register of figures as the acts write it, within an act's transaction. */
public interface FigureRows {

    /** @param corrects the entry whose place it takes, and why */
    FigureEntryId enter(Actor actor, AgencyId agency, NewFigure figure, Optional<Correction> corrects, Instant now);

    record Correction(FigureEntryId id, String reason) {}
}
