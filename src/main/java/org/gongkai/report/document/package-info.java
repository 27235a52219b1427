/** A published file taken apart: its paragraphs and its tables, whatever program wrote it. Files are hostile. */
@NullMarked
@NamedInterface("document")
package org.gongkai.report.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
