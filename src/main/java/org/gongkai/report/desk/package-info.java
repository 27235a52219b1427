/**
 * The annual report before it is public: drafted, reviewed, signed, filed, returned, accepted, published, corrected (条例 Art. 49, 50).
 *
 * <p>An agency's report for a year comes in editions; each passes through the states of {@link org.gongkai.report.desk.Transition}.
 */
@NamedInterface("desk")
@NullMarked
package org.gongkai.report.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
