package org.gongkai.publication.catalogue.act;

import org.gongkai.publication.KeepingFault.Reason;
import org.gongkai.publication.act.KeepingChecks;
import org.gongkai.publication.catalogue.StandardEntry;

/** What can be wrong with a row of a standard catalogue. */
final class StandardChecks {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 5000;

    private StandardChecks() {}

    /** The entry as it is kept. */
    static StandardEntry entry(KeepingChecks checks, StandardEntry given) {
        var entry = new StandardEntry(
                checks.required("field", given.field(), LONGEST_LINE),
                checks.required("first", given.first(), LONGEST_LINE),
                checks.bounded("second", given.second(), LONGEST_LINE),
                checks.required("elements", given.elements(), LONGEST_TEXT),
                checks.required("basis", given.basis(), LONGEST_TEXT),
                checks.required("timeLimit", given.timeLimit(), LONGEST_TEXT),
                checks.required("subject", given.subject(), LONGEST_LINE),
                given.channels(),
                checks.bounded("otherChannel", given.otherChannel(), LONGEST_LINE),
                given.everybody(),
                checks.bounded("group", given.group(), LONGEST_LINE),
                given.proactive(),
                given.onRequest(),
                given.tiers());
        checks.refuseIf(entry.channels().isEmpty() && entry.otherChannel().isEmpty(), "channels", Reason.MISSING);
        checks.refuseIf(!entry.everybody() && entry.group().isEmpty(), "group", Reason.AUDIENCE_MISSING);
        checks.refuseIf(!entry.proactive() && !entry.onRequest(), "proactive", Reason.WAY_MISSING);
        return entry;
    }
}
