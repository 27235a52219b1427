package org.gongkai.calendar;

import java.time.Instant;

/**
 * One line of the log.
 *
 * @param year whose announcement moved the date
 * @param version of that announcement
 */
public record Recalculation(long id, int year, int version, Instant at, Recalculations.Moved moved) {}
