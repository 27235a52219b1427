package org.gongkai.publication;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.WithholdingGround;

/**
 * Whether information is published, given on request or withheld (公开属性), as decided for each item (条例 Art. 13).
 *
 * @param ground why it is withheld; present for {@link Attribute#WITHHELD} once it has been chosen, empty for the others
 * @param note what a reader of the file must know about the decision
 */
@LegalBasis(article = 13)
public record Disclosure(Attribute attribute, Optional<WithholdingGround> ground, Optional<String> note) {

    public static final Disclosure PROACTIVE = new Disclosure(Attribute.PROACTIVE, Optional.empty(), Optional.empty());

    public Disclosure {
        if (ground.isPresent() && attribute != Attribute.WITHHELD) {
            throw new IllegalArgumentException("a ground for what is not withheld");
        }
    }

    public boolean isProactive() {
        return attribute == Attribute.PROACTIVE;
    }

    public enum Attribute {
        /** 主动公开 */
        PROACTIVE,
        /** 依申请公开 */
        ON_REQUEST,
        /** 不予公开 */
        WITHHELD;

        /** Key of its name in the words. */
        public String key() {
            return "attribute." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
