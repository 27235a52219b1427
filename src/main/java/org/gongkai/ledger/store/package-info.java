/** The SQL of the ledger. */
@NullMarked
package org.gongkai.ledger.store;

import org.jspecify.annotations.NullMarked;
