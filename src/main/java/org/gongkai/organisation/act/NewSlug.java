package org.gongkai.organisation.act;

import java.util.Optional;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Fault.Reason;

/** The part of an address for an agency that is entered. */
record NewSlug(Agencies agencies) {

    /** @param known the agency, where it has a slug already, which it keeps */
    String check(Checks checks, Optional<String> given, String name, Optional<Agency> known) {
        if (known.isPresent()) {
            return known.get().slug();
        }
        var field = given.isPresent() ? "slug" : "name";
        var text = given.orElse(name);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            checks.refuseIf(!text.isEmpty(), field, Reason.WITHOUT_LETTERS);
            return "";
        }
        var slug = Agency.slugOf(text);
        agencies.find(slug).ifPresent(other -> checks.refuse("slug", Reason.SLUG_TAKEN, slug, other.name()));
        return slug;
    }
}
