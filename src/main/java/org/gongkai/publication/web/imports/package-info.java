/** The staff pages of bulk import. */
@NullMarked
package org.gongkai.publication.web.imports;

import org.jspecify.annotations.NullMarked;
