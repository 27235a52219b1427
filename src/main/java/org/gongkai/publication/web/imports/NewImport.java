package org.gongkai.publication.web.imports;

import java.util.List;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.imports.ImportKind;
import org.gongkai.workbench.Faults;

/**
 * The form of a new import.
 *
 * @param folders that the operator has laid ready
 * @param place where the operator lays them
 */
public record NewImport(
        List<CatalogueColumn> columns, List<String> folders, String place, ImportForm form, Faults faults) {

    public ImportKind[] kinds() {
        return ImportKind.values();
    }

    public ItemKind[] itemKinds() {
        return ItemKind.values();
    }
}
