/** The file store: every file under the SHA-256 of its content, whole or not at all, once however often it is used. */
@NamedInterface("file")
@NullMarked
package org.gongkai.platform.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
