package org.gongkai.publication.web.imports;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.imports.ImportKind;

/** What the form of a new import holds. */
public record ImportForm(ImportKind kind, long column, ItemKind itemKind, String folder, String formerCodes) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},，;；、]+");

    static final ImportForm BLANK = new ImportForm(ImportKind.TABLE, 0, ItemKind.NEWS, "", "");

    public ImportForm {
        kind = kind == null ? ImportKind.TABLE : kind;
        itemKind = itemKind == null ? ItemKind.NEWS : itemKind;
        folder = folder == null ? "" : folder;
        formerCodes = formerCodes == null ? "" : formerCodes;
    }

    /** The codes one by one. */
    Set<String> codes() {
        return Arrays.stream(BETWEEN.split(formerCodes))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }
}
