/** The acts that change the calendar, and what they begin and end with. */
@NullMarked
package org.gongkai.calendar.act;

import org.jspecify.annotations.NullMarked;
