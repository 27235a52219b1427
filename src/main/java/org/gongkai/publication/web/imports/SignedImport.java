package org.gongkai.publication.web.imports;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.gongkai.publication.imports.ImportBatch;
import org.gongkai.publication.imports.ImportBatches;
import org.gongkai.publication.imports.ImportSummary;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;

/** Shows a signer the first items of an import and the hash that the signature binds to; all of them stand on pages of their own. */
@Component
class SignedImport implements ImportSummary {

    private static final int SHOWN = 100;

    private final ImportBatches batches;
    private final ImportLines lines;
    private final TemplateEngine templates;

    SignedImport(ImportBatches batches, ImportLines lines, TemplateEngine templates) {
        this.batches = batches;
        this.lines = lines;
        this.templates = templates;
    }

    @Override
    public Content of(ImportBatch batch) {
        var rows = batches.accepted(batch.id(), 0, SHOWN).stream()
                .map(row -> lines.of(batch, row))
                .toList();
        return output -> templates.render(
                "imports/signed.jte",
                Map.of("line", lines.of(batch), "rows", rows, "words", Words.in("imports")),
                output);
    }
}
