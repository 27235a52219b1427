package org.gongkai.publication;

import gg.jte.Content;

/** What a signer is shown of an item: everything that the signature covers. */
public interface ItemSummary {

    Content of(Item item);
}
