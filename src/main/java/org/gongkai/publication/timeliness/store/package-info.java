/** The SQL of timeliness. */
@NullMarked
package org.gongkai.publication.timeliness.store;

import org.jspecify.annotations.NullMarked;
