package org.gongkai.portal;

import java.util.Locale;
import org.gongkai.law.LegalBasis;

/** The parts of the column 政府信息公开, in the order every agency's site has them (国办公开办函〔2019〕61号 二). */
@LegalBasis(article = 24)
public enum Column {
    GUIDE,
    RULES,
    CONTENT,
    REPORTS,
    APPLICATIONS;

    /** Key of its name in the words. */
    public String key() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }
}
