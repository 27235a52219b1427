package org.gongkai.report.desk.act;

import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.report.desk.ReportKind;

/** Whose supervising office a report is filed to. */
@LegalBasis(article = 49)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
final class SupervisingAgency {

    private SupervisingAgency() {}

    /**
     * A department files to its government, or up its own line; a government files its aggregate to the level above. What a government did
     * itself its own general office takes in, which is the supervising office of the level; and so does one that nobody stands above.
     */
    static AgencyId of(Agency agency, ReportKind kind) {
        if (agency.kind() == AgencyKind.GOVERNMENT && kind == ReportKind.OWN && !isTownship(agency)) {
            return agency.id();
        }
        return agency.parent().orElse(agency.id());
    }

    /** Townships file as departments do, to the county. */
    private static boolean isTownship(Agency agency) {
        return agency.level().filter(AgencyLevel.TOWNSHIP::equals).isPresent();
    }
}
