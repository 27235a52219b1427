/**
 * The registers of proactive disclosure: documents with the history of their validity, periodical figures, transfers, clean-ups; what
 * section two of the annual report counts (年报30号 附件第二部分).
 */
@NamedInterface("register")
@NullMarked
package org.gongkai.publication.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
