package org.gongkai.publication.register;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/** What is counted period by period: decisions made, whether or not they are published, and charges in 万元. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "一（二）")
public enum PeriodicFigure {
    LICENCES,
    PENALTIES,
    COERCION,
    /** In 万元, to the hundredth of a yuan. */
    CHARGES;

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 12;

    /** As addresses name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PeriodicFigure> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Whether it can be a figure of this kind: never negative, decisions whole. */
    public boolean holds(BigDecimal amount) {
        var bare = amount.stripTrailingZeros();
        var decimals = Math.max(0, bare.scale());
        return amount.signum() >= 0
                && bare.precision() - bare.scale() <= MOST_DIGITS
                && decimals <= (this == CHARGES ? MOST_DECIMALS : 0);
    }
}
