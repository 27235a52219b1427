/** Start: settings are read and checked, and what prevents a start is told plainly. */
@NullMarked
package org.gongkai.platform.start;

import org.jspecify.annotations.NullMarked;
