/**
 * Looks at the text of an annual report: the figures it states, whether they agree with the tables and among
 * themselves, its length and how much of it repeats the year before. Plain Java, time linear in the length of the text.
 */
@NullMarked
@NamedInterface("narrative")
package org.gongkai.report.narrative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
