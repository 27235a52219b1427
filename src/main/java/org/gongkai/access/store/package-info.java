/** The SQL of accounts and of what is tried on them. */
@NullMarked
package org.gongkai.access.store;

import org.jspecify.annotations.NullMarked;
