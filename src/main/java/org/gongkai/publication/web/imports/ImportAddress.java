package org.gongkai.publication.web.imports;

import org.gongkai.publication.imports.ImportId;

/** Addresses of the pages of imports. */
final class ImportAddress {

    static final String ALL = "/desk/imports/";
    static final String NEW = ALL + "new";

    private ImportAddress() {}

    static String of(ImportId id) {
        return ALL + id.value() + "/";
    }
}
