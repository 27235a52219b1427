package org.gongkai.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The agency whose site this is; entered under its slug before anything else can name it. */
@Component
public class OwnAgency {

    /** The bureau that this program was first made for; its site is what an installation without settings shows. */
    private static final String NAME = "临江市审计局";

    private static final String SLUG = "linjiang-audit-bureau";

    private final Agencies agencies;
    private final AgencyId id;

    OwnAgency(
            Agencies agencies,
            @Value("${gongkai.agency.name:" + NAME + "}") String name,
            @Value("${gongkai.agency.slug:}") String slug) {
        this.agencies = agencies;
        this.id = (slug.isBlank() ? entered(agencies, name) : agencies.named(name, slug)).id();
    }

    private static Agency entered(Agencies agencies, String name) {
        return name.equals(NAME) ? agencies.named(NAME, SLUG) : agencies.named(name);
    }

    public AgencyId id() {
        return id;
    }

    /** As it stands now: it may have been renamed or moved since the start. */
    public Agency agency() {
        return agencies.find(id).orElseThrow();
    }
}
