/** Acts on the guide, the rules and the standard catalogue. */
@NamedInterface("guide-acts")
@NullMarked
package org.gongkai.publication.catalogue.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
