package org.gongkai.publication.web.imports;

import java.util.List;
import org.gongkai.publication.imports.ImportRow;

/**
 * A row as a list shows it.
 *
 * @param faults in words
 * @param outcome what became of it, in words; empty where nothing has yet
 * @param path of the item's page; empty as long as there is none
 */
public record RowLine(ImportRow row, List<String> faults, String outcome, String path) {}
