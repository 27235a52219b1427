package org.gongkai.report.model;

import java.math.BigDecimal;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/** What a cell may hold. */
public enum FigureKind {
    /** A whole number of pieces, not negative, at most {@link Figures#LARGEST_COUNT}. */
    COUNT,
    /** A whole number that may be negative: “本年增/减” of the 2019 form. */
    CHANGE,
    /** Money with its decimals exactly as given, not negative; in 万元 unless the cell itself names 元. */
    @LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第二部分")
    AMOUNT;

    /** Whether {@code value} may stand in a cell of this kind. */
    public boolean holds(BigDecimal value) {
        return switch (this) {
            case COUNT -> isWhole(value) && value.signum() >= 0 && isInRange(value);
            case CHANGE -> isWhole(value) && isInRange(value);
            case AMOUNT -> value.signum() >= 0 && isInRange(value);
        };
    }

    private static boolean isWhole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isInRange(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.valueOf(Figures.LARGEST_COUNT)) <= 0;
    }
}
