package org.gongkai.publication.register;

import org.gongkai.publication.ItemId;

/** What is printed of a document's history is another than before; told within the transaction of the act. */
public record HistoryChanged(ItemId item) {}
