/** What is done with items: each act one class, one transaction, one entry in the ledger. */
@NamedInterface("acts")
@NullMarked
package org.gongkai.publication.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
