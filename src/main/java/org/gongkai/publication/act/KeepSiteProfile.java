package org.gongkai.publication.act;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.portal.Theme;
import org.gongkai.publication.AgencyCode;
import org.gongkai.publication.CatalogueChanged.Part;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.KeepingFault.Reason;
import org.gongkai.publication.SiteProfile;
import org.gongkai.publication.SiteProfile.Office;
import org.gongkai.publication.SiteProfiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an agency tells of itself: code, name and theme of its site, its disclosure office. */
@Component
@LegalBasis(article = 12)
public class KeepSiteProfile {

    private static final int LONGEST = 200;
    private static final Pattern POSTCODE = Pattern.compile("\\d{6}");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9０-９+()（）\\-－—转至、，, /／;；\\p{IsHan}]*");

    private static final Pattern HALF_A_NUMBER = Pattern.compile("\\D*(\\d\\D*){1,4}");

    private final CatalogueDesk desk;
    private final CatalogueRegister register;
    private final SiteProfiles profiles;

    KeepSiteProfile(CatalogueDesk desk, CatalogueRegister register, SiteProfiles profiles) {
        this.desk = desk;
        this.register = register;
        this.profiles = profiles;
    }

    /**
     * What is not known yet may be left empty; the guide tells staff what the law still wants.
     *
     * @param given with the version it was made from
     */
    @Transactional
    public Keeping<SiteProfile> of(Actor actor, SiteProfile given) {
        desk.lock(actor, given.agency());
        var before = profiles.of(given.agency());
        if (before.version() != given.version()) {
            return new Keeping.Overtaken<>(before);
        }
        var checks = new KeepingChecks();
        var profile = checked(checks, given);
        if (checks.failed()) {
            return checks.refused();
        }
        if (profile.equals(before)) {
            return new Keeping.Kept<>(before);
        }
        register.keep(profile);
        desk.done(
                actor,
                profile.agency(),
                "site-profile",
                "publication.keep-site-profile",
                profile.code().map(code -> Map.of("code", code)).orElse(Map.of()));
        desk.told(profile.agency(), Part.PROFILE);
        return new Keeping.Kept<>(profiles.of(profile.agency()));
    }

    private static SiteProfile checked(KeepingChecks checks, SiteProfile given) {
        var code = given.code().map(AgencyCode::normalized).filter(text -> !text.isEmpty());
        code.flatMap(AgencyCode::fault).ifPresent(reason -> checks.refuse("code", reason, code.orElseThrow()));
        var name = given.siteName()
                .map(text -> checks.bounded("siteName", text, LONGEST))
                .filter(text -> !text.isEmpty());
        checks.refuseIf(Theme.named(given.theme()).isEmpty(), "theme", Reason.THEME_UNKNOWN);
        return new SiteProfile(
                given.agency(), code, name, given.theme(), checked(checks, given.office()), given.version());
    }

    private static Office checked(KeepingChecks checks, Office given) {
        var office = new Office(
                checks.bounded("officeName", given.name(), LONGEST),
                checks.bounded("address", given.address(), LONGEST),
                checks.bounded("hours", given.hours(), LONGEST),
                checks.bounded("telephone", given.telephone(), LONGEST),
                checks.bounded("fax", given.fax(), LONGEST),
                checks.bounded("internet", given.internet(), LONGEST),
                checks.bounded("postcode", given.postcode(), LONGEST));
        checks.refuseIf(
                Optional.of(office.postcode())
                        .filter(text ->
                                !text.isEmpty() && !POSTCODE.matcher(text).matches())
                        .isPresent(),
                "postcode",
                Reason.POSTCODE_SHAPE);
        telephone(checks, "telephone", office.telephone());
        telephone(checks, "fax", office.fax());
        return office;
    }

    /** A number, or words that say that there is none. */
    private static void telephone(KeepingChecks checks, String field, String number) {
        checks.refuseIf(
                !number.isEmpty()
                        && (!TELEPHONE.matcher(number).matches()
                                || HALF_A_NUMBER.matcher(number).matches()),
                field,
                Reason.TELEPHONE_SHAPE);
    }
}
