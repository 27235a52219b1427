package org.gongkai.publication.timeliness;

import java.util.Locale;
import org.gongkai.law.LegalBasis;

/** What an agency looks through at least once a year (条例 Art. 12: kept current). */
@LegalBasis(article = 12)
public enum Duty {
    GUIDE,
    CATALOGUE;

    /** Key of its name in the words. */
    public String key() {
        return "duty." + name().toLowerCase(Locale.ROOT);
    }
}
