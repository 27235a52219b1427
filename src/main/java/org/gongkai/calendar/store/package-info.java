/** The SQL of the calendar. */
@NullMarked
package org.gongkai.calendar.store;

import org.jspecify.annotations.NullMarked;
