package org.gongkai.publication.imports;

import java.util.List;
import org.gongkai.organisation.Agency;
import org.springframework.stereotype.Component;

/** The folders that the operator has laid below {@code imports} of the data folder. */
@Component
public class ImportFolders {

    private final Sources sources;

    ImportFolders(Sources sources) {
        this.sources = sources;
    }

    /** Their names, of those for an agency. */
    public List<String> ready(Agency agency) {
        return sources.folders(agency);
    }
}
