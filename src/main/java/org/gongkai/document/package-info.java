/** A published file taken apart: its paragraphs and its tables, whatever program wrote it. Files are hostile. */
@ApplicationModule(displayName = "Documents", allowedDependencies = "platform")
@NullMarked
package org.gongkai.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
