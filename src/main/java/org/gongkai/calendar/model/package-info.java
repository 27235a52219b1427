/** What acts and pages share. */
@NullMarked
package org.gongkai.calendar.model;

import org.jspecify.annotations.NullMarked;
