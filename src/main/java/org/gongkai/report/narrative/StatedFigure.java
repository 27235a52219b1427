package org.gongkai.report.narrative;

import java.math.BigDecimal;
import org.gongkai.report.model.Section;

/**
 * A figure that the text states and that the tables, or other places of the text, can be held against.
 *
 * @param value as stated; money in the unit stated
 * @param unit as printed, such as 件 or 元; empty where the text states in words that there were none
 * @param quote the words that state it, exactly as printed
 */
public record StatedFigure(Matter matter, BigDecimal value, String unit, Section section, String quote) {}
