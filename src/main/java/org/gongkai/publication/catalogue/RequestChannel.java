package org.gongkai.publication.catalogue;

import java.util.Locale;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/** The ways a request may reach an agency; each that is opened stands in the guide and binds (国办公开办函〔2017〕19号). */
@LegalBasis(source = Source.REGULATION, article = 28)
public enum RequestChannel {
    IN_PERSON(true),
    POST(true),
    FAX(false),
    ONLINE(false),
    EMAIL(false);

    private final boolean basic;

    RequestChannel(boolean basic) {
        this.basic = basic;
    }

    /** May never be refused, and is open whatever the guide says. */
    public boolean isBasic() {
        return basic;
    }

    /** What its words begin with. */
    public String key() {
        return "channel." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
