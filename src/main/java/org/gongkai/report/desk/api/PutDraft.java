package org.gongkai.report.desk.api;

import java.util.List;
import java.util.Optional;
import org.gongkai.document.FileFormat;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.desk.act.ExplainFinding;
import org.gongkai.report.desk.act.ImportDraft;
import org.gongkai.report.desk.act.StartReport;
import org.gongkai.report.reading.ReadReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Puts a whole draft, text, figures and explanations, in the place of what stands there; all of it or nothing.
 *
 * <p>Putting the same draft again changes nothing, whatever it was based on: a system that got no answer just asks again.
 */
@Component
class PutDraft {

    private final Editions editions;
    private final StartReport start;
    private final ImportDraft take;
    private final ExplainFinding explain;

    PutDraft(Editions editions, StartReport start, ImportDraft take, ExplainFinding explain) {
        this.editions = editions;
        this.start = start;
        this.take = take;
        this.explain = explain;
    }

    /** What putting can come to. */
    sealed interface Put {

        record Done(Edition edition, boolean isNew) implements Put {}

        /** It is not said what the draft is based on, though there is one already. */
        record BaseWanted(Edition edition) implements Put {}

        /** Others have changed it meanwhile, or it exists though it should be new, or is gone. */
        record Outdated(Optional<Edition> edition) implements Put {}

        record Closed(Edition edition) implements Put {}

        /** Some of it cannot be taken at all. */
        record Refused(List<Saving.Refusal> refusals) implements Put {}
    }

    @Transactional
    public Put of(Actor by, Agency agency, int year, ReportKind kind, DraftJson draft, Precondition base) {
        by.require(Power.DRAFT_REPORTS, agency);
        var known = editions.newest(agency.id(), year, kind);
        if (known.filter(edition -> isSame(edition, draft)).isPresent()) {
            return new Put.Done(known.get(), false);
        }
        if (known.isPresent() && base.isUnknown()) {
            return new Put.BaseWanted(known.get());
        }
        if (!base.fits(known)) {
            return new Put.Outdated(known);
        }
        if (known.isPresent() && !known.get().state().isOpen()) {
            return new Put.Closed(known.get());
        }
        return write(by, agency, year, kind, draft, known.isEmpty());
    }

    private Put write(Actor by, Agency agency, int year, ReportKind kind, DraftJson draft, boolean isNew) {
        var edition = start.of(by, agency.id(), year, kind);
        var saving = take.of(
                by, edition.id(), edition.version(), new ReadReport(FileFormat.JSON, draft.report(), List.of()));
        for (var explanation : draft.explanations()) {
            if (saving instanceof Saving.Saved) {
                saving = explain.of(by, edition.id(), explanation.rule(), explanation.place(), explanation.reason());
            }
        }
        return switch (saving) {
            case Saving.Saved(var saved) -> new Put.Done(saved, isNew);
            case Saving.Conflict(var current, var ignored) -> undone(new Put.Outdated(Optional.of(current)));
            case Saving.Refused(var ignored, var refusals) -> undone(new Put.Refused(refusals));
            case Saving.Closed ignored -> undone(new Put.Closed(edition));
        };
    }

    private static Put undone(Put outcome) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return outcome;
    }

    private static boolean isSame(Edition edition, DraftJson draft) {
        var report = edition.report();
        return report.narrative().equals(draft.report().narrative())
                && report.figures().equals(draft.report().figures())
                && edition.explanations().containsAll(draft.explanations());
    }
}
