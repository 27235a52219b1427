package org.gongkai.publication;

import java.util.Locale;

/** What an item is (体裁分类); words for each stand in the bundle {@code messages.publication}. */
public enum ItemKind {
    /** 规章 */
    RULE,
    /** 行政规范性文件 */
    NORMATIVE_DOCUMENT,
    /** An official document that is neither. */
    OTHER_DOCUMENT,
    INTERPRETATION,
    ANNOUNCEMENT,
    NEWS,
    PLAN,
    BUDGET,
    STATISTICS,
    PENALTY_DECISION,
    LICENCE_RESULT,
    CONSULTATION,
    /** What was adopted of the opinions received. */
    FEEDBACK,
    /** Puts right false or incomplete information (条例 Art. 6). */
    CLARIFICATION,
    PERSONNEL,
    OTHER;

    /** Whether it goes on being in force until something ends it: such items show their validity. */
    public boolean hasValidity() {
        return this == RULE || this == NORMATIVE_DOCUMENT || this == OTHER_DOCUMENT;
    }

    /** Key of its name in the words. */
    public String key() {
        return "kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
