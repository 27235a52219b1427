/**
 * Files that only say where marks stand on a page, PDF and OFD: tables are rebuilt from ruling lines or white space,
 * paragraphs from lines of text, always by position and never by the order of the file.
 */
@NullMarked
package org.gongkai.document.page;

import org.jspecify.annotations.NullMarked;
