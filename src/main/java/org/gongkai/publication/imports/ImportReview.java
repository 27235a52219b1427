package org.gongkai.publication.imports;

import gg.jte.Content;
import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.review.ReviewApproved;
import org.gongkai.review.ReviewReturned;
import org.gongkai.review.ReviewWithdrawn;
import org.gongkai.review.ReviewedMatter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Imports as matters of review: signed as a whole, over the hashes of all their items. */
@Component
class ImportReview implements ReviewedMatter {

    private final ImportRegister register;
    private final ImportBatches batches;
    private final ImportSummary summary;
    private final ImportDesk desk;

    ImportReview(ImportRegister register, ImportBatches batches, ImportSummary summary, ImportDesk desk) {
        this.register = register;
        this.batches = batches;
        this.summary = summary;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return ImportId.MATTER;
    }

    @Override
    public String path(Matter matter) {
        return "/desk/imports/" + matter.id() + "/";
    }

    @Override
    public Content summary(Matter matter) {
        return summary.of(batches.find(id(matter)).orElseThrow());
    }

    @Override
    public Optional<String> lockedContent(Matter matter) {
        return register.lock(id(matter)).flatMap(ImportBatch::content);
    }

    @Override
    public boolean hasTakenEffect(Matter matter) {
        return batches.find(id(matter))
                .filter(batch -> batch.state() != ImportState.IN_REVIEW)
                .isPresent();
    }

    @EventListener(condition = "#event.matter().kind() == '" + ImportId.MATTER + "'")
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReviewApproved event) {
        desk.move(
                event.by(),
                locked(event.matter()),
                ImportState.PUBLISHING,
                "publication.sign-import",
                Optional.empty());
    }

    @EventListener(condition = "#event.matter().kind() == '" + ImportId.MATTER + "'")
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReviewReturned event) {
        desk.move(
                event.by(),
                locked(event.matter()),
                ImportState.CREATED,
                "publication.send-import-back",
                Optional.of(event.reason()));
    }

    @EventListener(condition = "#event.matter().kind() == '" + ImportId.MATTER + "'")
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReviewWithdrawn event) {
        desk.move(
                event.by(),
                locked(event.matter()),
                ImportState.CREATED,
                "publication.send-import-back",
                Optional.of(event.reason()));
    }

    private ImportBatch locked(Matter matter) {
        return register.lock(id(matter)).orElseThrow();
    }

    private static ImportId id(Matter matter) {
        return new ImportId(matter.id());
    }
}
