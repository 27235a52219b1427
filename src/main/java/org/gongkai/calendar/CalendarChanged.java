package org.gongkai.calendar;

import org.gongkai.law.WorkingCalendar;
import org.gongkai.organisation.Actor;

/**
 * The calendar has changed; told within the transaction of the change, so that whoever keeps due dates counts the open ones anew in it and
 * enters each that moved with {@link Recalculations}.
 *
 * @param announcement id of the version that made the change
 */
public record CalendarChanged(long announcement, int year, Actor by, WorkingCalendar before, WorkingCalendar after) {}
