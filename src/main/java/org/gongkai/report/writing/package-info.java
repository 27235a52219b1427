/**
 * Writes a report in every format from the one declaration of its forms; what is written reads back identical.
 *
 * <p>No format keeps a person's name, a time of writing or anything else that differs from run to run: the same report
 * gives the same bytes.
 */
@NullMarked
@NamedInterface("writing")
package org.gongkai.report.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
