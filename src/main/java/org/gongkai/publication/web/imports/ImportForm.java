package org.gongkai.publication.web.imports;

import org.gongkai.publication.ItemKind;
import org.gongkai.publication.imports.ImportKind;

/** What the form of a new import holds. */
public record ImportForm(ImportKind kind, long column, ItemKind itemKind, String folder) {

    static final ImportForm BLANK = new ImportForm(ImportKind.TABLE, 0, ItemKind.NEWS, "");

    public ImportForm {
        kind = kind == null ? ImportKind.TABLE : kind;
        itemKind = itemKind == null ? ItemKind.NEWS : itemKind;
        folder = folder == null ? "" : folder;
    }
}
