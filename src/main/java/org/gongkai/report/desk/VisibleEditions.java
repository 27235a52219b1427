package org.gongkai.report.desk;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/**
 * The one rule for who may see an edition; every page, preview, file and answer of an interface asks here.
 *
 * <p>The agency's own people see every state, and so does whoever may draft for it and an auditor. An office above sees what has been
 * filed, and never a draft.
 */
@Component
public class VisibleEditions {

    private final Editions editions;
    private final Agencies agencies;

    VisibleEditions(Editions editions, Agencies agencies) {
        this.editions = editions;
        this.agencies = agencies;
    }

    /** Empty alike for an edition that does not exist and one that the actor may not see. */
    public Optional<Edition> find(Actor actor, EditionId id) {
        return editions.find(id).filter(edition -> maySee(actor, edition));
    }

    /** Empty alike for a report that does not exist and one that the actor may not see. */
    public Optional<Edition> newest(Actor actor, Agency agency, int year, ReportKind kind) {
        return editions.newest(agency.id(), year, kind).filter(edition -> maySee(actor, edition));
    }

    public boolean maySee(Actor actor, Edition edition) {
        return agencies.find(edition.agency())
                .filter(agency -> seesDrafts(actor, agency)
                        || (actor.may(Power.READ_REPORTS, agency)
                                && edition.state().isWithSupervisor()))
                .isPresent();
    }

    /** Whether the actor sees an agency's reports before they are filed. */
    public static boolean seesDrafts(Actor actor, Agency agency) {
        return actor.may(Power.DRAFT_REPORTS, agency)
                || actor.appointments().stream()
                        .anyMatch(post -> post.post().grants(Power.READ_REPORTS)
                                && (post.agency().equals(agency.id())
                                        || (post.post() == Post.AUDITOR
                                                && post.subtree()
                                                && agency.isBelow(post.agency()))));
    }
}
