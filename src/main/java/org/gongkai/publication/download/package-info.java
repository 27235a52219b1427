/** Public lists as files that spreadsheet programs open, written row by row. */
@NullMarked
package org.gongkai.publication.download;

import org.jspecify.annotations.NullMarked;
