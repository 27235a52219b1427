package org.gongkai.publication.register;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/** The register of periodical figures. */
public interface FigureRegister {

    /** Every entry of a year, corrected ones among them; by figure, source and period. */
    List<FigureEntry> of(AgencyId agency, int year);

    Optional<FigureEntry> find(FigureEntryId id);

    /** The years for which there is something, the newest first. */
    List<Integer> years(AgencyId agency);
}
