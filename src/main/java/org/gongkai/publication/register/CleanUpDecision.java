package org.gongkai.publication.register;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.publication.Validity;

/** What a clean-up finds of a document, in the order in which the result lists it. */
public enum CleanUpDecision {
    /** 继续有效 */
    KEEP,
    /** 废止 */
    REPEAL,
    /** 宣布失效 */
    EXPIRE,
    /** 拟修改: in force as it stands until another document amends it. */
    AMEND;

    /** What the document becomes with the publication of the result; empty where it stays what it is. */
    public Optional<Validity> ends() {
        return switch (this) {
            case REPEAL -> Optional.of(Validity.REPEALED);
            case EXPIRE -> Optional.of(Validity.EXPIRED);
            case KEEP, AMEND -> Optional.empty();
        };
    }

    /** Key of its name in the words. */
    public String key() {
        return "clean-up." + name().toLowerCase(Locale.ROOT);
    }
}
