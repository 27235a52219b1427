/** How entries are hashed and held together, and how a chain is verified; plain Java, so that the command line can do it without the site. */
@NamedInterface("chain")
@NullMarked
package org.gongkai.ledger.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
