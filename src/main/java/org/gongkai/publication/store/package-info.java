/** The SQL of items, their public side, catalogues. */
@NullMarked
package org.gongkai.publication.store;

import org.jspecify.annotations.NullMarked;
