package org.gongkai.publication.act;

import org.gongkai.publication.Item;

/** Signatures that cover a version besides those of its own review: it came with something that was signed as a whole. */
public interface Signatures {

    boolean cover(Item item);
}
