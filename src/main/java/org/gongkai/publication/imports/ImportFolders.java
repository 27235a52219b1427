package org.gongkai.publication.imports;

import java.util.List;
import org.springframework.stereotype.Component;

/** The folders that the operator has laid below {@code imports} of the data folder. */
@Component
public class ImportFolders {

    private final Sources sources;

    ImportFolders(Sources sources) {
        this.sources = sources;
    }

    /** Their names. */
    public List<String> ready() {
        return sources.folders();
    }
}
