package org.gongkai.publication.catalogue.act;

import org.gongkai.publication.catalogue.DisclosureRules;
import org.gongkai.publication.catalogue.Guide;

/** The guides and lists of rules as the acts write them, within an act's transaction. */
public interface GuideRegister {

    /** Puts it in as the next version. */
    void keep(Guide guide);

    void keep(DisclosureRules rules);
}
