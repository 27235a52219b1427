package org.gongkai.publication;

import java.util.Locale;

/** Whether a document is in force. */
public enum Validity {
    /** 有效 */
    IN_FORCE,
    /** 已修改: in force as amended by another. */
    AMENDED,
    /** 已废止 */
    REPEALED,
    /** 已失效: its time has run out, or a clean-up found it overtaken. */
    EXPIRED;

    public boolean isInForce() {
        return this == IN_FORCE || this == AMENDED;
    }

    /** Key of its name in the words. */
    public String key() {
        return "validity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
