/** The bodies of items: whatever was pasted, imported or sent becomes sound, semantic HTML with nothing active in it. */
@NamedInterface("body")
@NullMarked
package org.gongkai.publication.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
