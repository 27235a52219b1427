package org.gongkai.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The agency whose site this is; entered under its slug before anything else can name it. */
@Component
public class OwnAgency {

    private final Agency agency;

    OwnAgency(
            Agencies agencies,
            @Value("${gongkai.agency.name}") String name,
            @Value("${gongkai.agency.slug:}") String slug) {
        this.agency = slug.isBlank() ? agencies.named(name) : agencies.named(name, slug);
    }

    public Agency agency() {
        return agency;
    }
}
