package org.gongkai.publication.web.imports;

import org.gongkai.publication.imports.ImportBatch;

/**
 * An import as a list shows it.
 *
 * @param kind what was handed in, in words
 * @param tone class of the state's mark
 * @param state in words
 */
public record ImportLine(ImportBatch batch, String path, String kind, String tone, String state, String startedAt) {}
