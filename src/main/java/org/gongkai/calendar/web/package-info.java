/** The pages of the calendar. */
@NullMarked
package org.gongkai.calendar.web;

import org.jspecify.annotations.NullMarked;
