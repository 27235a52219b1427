package org.gongkai.publication.web.imports;

import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.platform.Power;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.imports.ImportBatch;
import org.gongkai.publication.imports.ImportBatches;
import org.gongkai.review.ReviewPanels;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;

/** Puts the page of an import together. */
@Component
class ImportViews {

    private static final int SHOWN = 20;

    private final ImportBatches batches;
    private final ImportLines lines;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final ReviewPanels reviews;
    private final Words kinds = Words.in("publication");

    ImportViews(
            ImportBatches batches, ImportLines lines, Catalogue catalogue, Agencies agencies, ReviewPanels reviews) {
        this.batches = batches;
        this.lines = lines;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.reviews = reviews;
    }

    ImportView of(Actor actor, ImportBatch batch) {
        var agency = agencies.find(batch.agency()).orElseThrow();
        return new ImportView(
                lines.of(batch),
                agency.name(),
                catalogue.find(batch.column()).map(CatalogueColumn::name).orElse(""),
                kinds.of(batch.itemKind().key()),
                batches.rows(batch.id(), 1, SHOWN).stream()
                        .map(row -> lines.of(batch, row))
                        .toList(),
                reviews.of(batch.id().matter(), actor),
                batches.unscreened(batch.id()),
                actor.may(Power.DRAFT_ITEMS, agency),
                actor.may(Power.SCREEN_ITEMS, agency));
    }
}
