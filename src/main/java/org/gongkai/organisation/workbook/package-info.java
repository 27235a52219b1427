/** The organisation as an Excel workbook: what its sheets hold, the template, the reading. */
@NullMarked
package org.gongkai.organisation.workbook;

import org.jspecify.annotations.NullMarked;
