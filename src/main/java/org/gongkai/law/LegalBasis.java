package org.gongkai.law;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Names the article that a piece of code carries out; {@code docs/law-map.md} is made from these. */
@Documented
@Retention(RUNTIME)
@Target({TYPE, METHOD, FIELD})
@Repeatable(LegalBasis.Several.class)
public @interface LegalBasis {
    Source source() default Source.REGULATION;

    /** Article number; 0 where the source has no articles. */
    int article() default 0;

    /** Part below or instead of an article, as the source numbers it, such as “附件第三部分”. */
    String part() default "";

    /** Container for several bases of one element. */
    @Documented
    @Retention(RUNTIME)
    @Target({TYPE, METHOD, FIELD})
    @interface Several {
        LegalBasis[] value();
    }
}
