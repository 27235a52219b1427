/** Packages for agencies without a connection: a workbook begun for one agency and year, with proof of who gave it out. */
@NullMarked
package org.gongkai.supervision.offline;

import org.jspecify.annotations.NullMarked;
