package org.gongkai.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.OwnAgency;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sites of the agencies: the own one at the root, each other below {@code /agencies/}. */
@Component
public class Sites {

    private final OwnAgency own;
    private final Agencies agencies;
    private final ObjectProvider<SiteFaces> faces;
    private final Clock clock;

    Sites(OwnAgency own, Agencies agencies, ObjectProvider<SiteFaces> faces, Clock clock) {
        this.own = own;
        this.agencies = agencies;
        this.faces = faces;
        this.clock = clock;
    }

    public AgencySite own() {
        return of(own.agency());
    }

    public AgencySite of(Agency agency) {
        var face = faces.stream()
                .flatMap(each -> each.of(agency.id()).stream())
                .findFirst()
                .orElse(SiteFace.PLAIN);
        var base = agency.id().equals(own.id()) ? "" : AgencySite.AGENCIES + agency.slug();
        return new AgencySite(agency, face, base);
    }

    Optional<AgencySite> find(String slug) {
        return agencies.find(slug).map(this::of);
    }

    /** The top of the region: the own agency when it is a government, else the government above it, else itself. */
    public AgencyId region() {
        var agency = own.agency();
        var above = agencies.find(agency.path());
        return agency.path().reversed().stream()
                .filter(id -> above.containsKey(id) && above.get(id).kind() == AgencyKind.GOVERNMENT)
                .findFirst()
                .orElse(agency.id());
    }

    /** Whose publications a site gathers: of a government's its own and those of all below it, closed since or not; else its own. */
    public Set<AgencyId> gathered(AgencySite site) {
        return site.isOfRegion()
                ? agencies.subtree(site.id(), LocalDate.EPOCH).stream()
                        .map(Agency::id)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of(site.id());
    }

    /** The agencies that stand below that of a site today. */
    List<Agency> below(AgencySite site) {
        return sorted(agencies.subtree(site.id(), LocalDate.now(clock))).stream()
                .filter(agency -> !agency.id().equals(site.id()))
                .toList();
    }

    /** The agencies of the region: governments first, those higher up before those below, each level by name as pinyin sorts it. */
    public List<Agency> ofRegion() {
        return sorted(agencies.subtree(region(), LocalDate.now(clock)));
    }

    private static List<Agency> sorted(List<Agency> some) {
        return some.stream()
                .sorted(Comparator.comparing(agency -> agency.kind() != AgencyKind.GOVERNMENT))
                .toList();
    }
}
