package org.gongkai.report.model;

import java.util.List;

/**
 * A sum that must hold within one report: the cells on the left add up to the cells on the right.
 *
 * @param rule R1, R2, R3 or R4
 * @param place the cell a finding points at: the total, or for R1 the column of the third item's total
 * @param left the addends
 * @param right the total, or for R1 the third item's total and the fourth item
 */
public record CrossFoot(Rule rule, Slot place, List<Slot> left, List<Slot> right) {

    public CrossFoot {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
