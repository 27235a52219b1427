package org.gongkai.report.narrative;

import java.math.BigDecimal;

/**
 * A number with its unit in a sentence.
 *
 * @param value the number itself; money in 万元 or 亿元 is kept in the printed unit
 * @param approximate “近”, “余”, “约”, or rounded to 万: nothing to be held against a table
 * @param start plain position of the first digit
 * @param end plain position after the unit
 */
record Quantity(BigDecimal value, String unit, boolean approximate, int start, int end) {

    boolean isCases() {
        return switch (unit) {
            case "件", "宗", "起", "例", "份", "个", "项", "件次" -> true;
            default -> false;
        };
    }

    boolean isPercent() {
        return unit.equals("%");
    }

    boolean isMoney() {
        return unit.endsWith("元");
    }
}
