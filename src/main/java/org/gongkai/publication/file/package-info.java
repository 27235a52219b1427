/** Stored files on their way out: whole or in ranges, as previews, as images of bodies; only what a reader may see, and nothing that acts. */
@NamedInterface("file")
@NullMarked
package org.gongkai.publication.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
