package org.gongkai.publication;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.SectionId;

/**
 * A column of an agency's catalogue.
 *
 * @param parent the column above; empty for the first level, one column for each matter the law lays down
 * @param slug its part of an address; never changes once given
 * @param position among the columns below the same parent, from 1
 * @param legalBasis as the public reads it
 * @param limit working days from writing or change within which its items are to be published
 * @param section responsible for it
 * @param frequency how often something new is expected
 * @param closed takes no more items; what is there stays
 * @param version counts its changes
 */
@LegalBasis(article = 12)
@LegalBasis(article = 20)
public record CatalogueColumn(
        ColumnId id,
        AgencyId agency,
        Optional<ColumnId> parent,
        StatutoryMatter matter,
        String name,
        String slug,
        int position,
        String legalBasis,
        int limit,
        Optional<SectionId> section,
        Frequency frequency,
        boolean closed,
        int version) {

    /** The law's own limit, in working days (条例 Art. 26). */
    public static final int USUAL_LIMIT = 20;

    /** How often a column is to be updated; what stands still longer fails an inspection of government websites. */
    public enum Frequency {
        /** News and the like: never still for two weeks. */
        FORTNIGHTLY,
        MONTHLY,
        QUARTERLY,
        /** Announcements, policy documents: never still for six months. */
        HALF_YEARLY,
        YEARLY,
        /** Whenever there is something. */
        AS_NEEDED;

        /** Key of its name in the words. */
        public String key() {
            return "frequency." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
