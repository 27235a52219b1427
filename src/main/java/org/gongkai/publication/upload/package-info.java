/** Files that staff bring: over one connection or several, looked at before they are kept, without their authors' names. */
@NamedInterface("upload")
@NullMarked
package org.gongkai.publication.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
