package org.gongkai.organisation;

import static org.gongkai.platform.Power.ADMINISTER;
import static org.gongkai.platform.Power.DRAFT_ITEMS;
import static org.gongkai.platform.Power.DRAFT_REPORTS;
import static org.gongkai.platform.Power.FILE_REPORTS;
import static org.gongkai.platform.Power.KEEP_CATALOGUE;
import static org.gongkai.platform.Power.PUBLISH_ITEMS;
import static org.gongkai.platform.Power.READ_ITEMS;
import static org.gongkai.platform.Power.READ_LEDGER;
import static org.gongkai.platform.Power.READ_REPORTS;
import static org.gongkai.platform.Power.REVIEW;
import static org.gongkai.platform.Power.SCREEN_ITEMS;
import static org.gongkai.platform.Power.SUPERVISE;

import java.util.Set;
import org.gongkai.law.LegalBasis;
import org.gongkai.platform.Power;

/** The posts that disclosure work is done in, and what each may do; powers follow posts and nothing else (条例 Art. 3, 4). */
@LegalBasis(article = 3)
@LegalBasis(article = 4)
public enum Post {
    SECTION_CLERK(READ_REPORTS, READ_ITEMS, DRAFT_ITEMS),
    SECTION_HEAD(READ_REPORTS, REVIEW, READ_ITEMS, DRAFT_ITEMS),
    INFORMATION_OFFICER(READ_REPORTS, DRAFT_REPORTS, REVIEW, READ_ITEMS, DRAFT_ITEMS, SCREEN_ITEMS, KEEP_CATALOGUE),
    DISCLOSURE_OFFICE(
            READ_REPORTS,
            DRAFT_REPORTS,
            FILE_REPORTS,
            REVIEW,
            READ_LEDGER,
            READ_ITEMS,
            DRAFT_ITEMS,
            SCREEN_ITEMS,
            PUBLISH_ITEMS,
            KEEP_CATALOGUE),
    LEADER_IN_CHARGE(READ_REPORTS, REVIEW, READ_LEDGER, READ_ITEMS, SCREEN_ITEMS),
    HEAD_OF_AGENCY(READ_REPORTS, REVIEW, READ_LEDGER, READ_ITEMS),
    SUPERVISING_OFFICE(READ_REPORTS, SUPERVISE, READ_LEDGER),
    /** Reads everything, changes nothing. */
    AUDITOR(READ_REPORTS, READ_LEDGER, READ_ITEMS),
    ADMINISTRATOR(ADMINISTER, READ_LEDGER),
    /** A bureau's own system that reads reports with a key. */
    READING_SYSTEM(READ_REPORTS),
    /** A bureau's own system that drafts and files reports with a key. */
    FILING_SYSTEM(READ_REPORTS, DRAFT_REPORTS, FILE_REPORTS);

    private final Set<Power> powers;

    Post(Power... powers) {
        this.powers = Set.of(powers);
    }

    public boolean grants(Power power) {
        return power == Power.PUBLIC || power == Power.SIGNED_IN || powers.contains(power);
    }

    /** Held in a section, not in the agency at large. */
    public boolean isOfSection() {
        return this == SECTION_CLERK || this == SECTION_HEAD;
    }

    /** Whether somebody may stand in for a colleague by it: who audits changes nothing, and who keeps the accounts does not sign by them. */
    public boolean mayStandIn() {
        return this != AUDITOR && this != ADMINISTRATOR && !isOfProgram();
    }

    /** Held by programs, by way of a key; no person is appointed to it. */
    public boolean isOfProgram() {
        return this == READING_SYSTEM || this == FILING_SYSTEM;
    }
}
