/** The SQL of supervision. */
@NullMarked
package org.gongkai.supervision.store;

import org.jspecify.annotations.NullMarked;
