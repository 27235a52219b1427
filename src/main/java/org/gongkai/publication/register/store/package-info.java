/** The SQL of the registers. */
@NullMarked
package org.gongkai.publication.register.store;

import org.jspecify.annotations.NullMarked;
