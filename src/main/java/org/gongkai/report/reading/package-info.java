/** Finds an annual report in a document: its tables by their labels, its text by its headings, whose and for when. */
@NullMarked
@NamedInterface("reading")
package org.gongkai.report.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
