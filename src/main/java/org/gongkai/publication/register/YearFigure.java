package org.gongkai.publication.register;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of section two as the registers tell it.
 *
 * @param place in the report's form, such as {@code proactive/rules/issued}
 * @param known whether the registers say anything of it; nought of an empty register is no figure
 * @param path of the staff page that lists what was counted
 */
public record YearFigure(String place, BigDecimal value, boolean known, String path, List<Counted> counted) {

    public YearFigure {
        counted = List.copyOf(counted);
    }
}
