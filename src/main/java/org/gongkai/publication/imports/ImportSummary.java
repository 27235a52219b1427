package org.gongkai.publication.imports;

import gg.jte.Content;

/** What a signer is shown of an import: every item that the signature covers. */
public interface ImportSummary {

    Content of(ImportBatch batch);
}
