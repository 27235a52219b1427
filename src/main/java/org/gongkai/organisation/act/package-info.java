/** Everything that may be done to agencies, sections, people and posts: one class each, one transaction each. */
@NamedInterface("act")
@NullMarked
package org.gongkai.organisation.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
