package org.gongkai.report.desk;

import org.gongkai.report.model.Rule;

/**
 * A figure that last year's report hands to this year's.
 *
 * @param rule by which it follows: R5 what was carried over, R6 what is in force
 */
public record Suggestion(String value, Rule rule) {}
