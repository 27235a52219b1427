package org.gongkai.report.desk.act;

import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Message;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.reading.ReadReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over from a file what is in it; what the file leaves out stays as it is. */
@Component
public class ImportDraft {

    private final Desk desk;
    private final Drafting drafting;

    ImportDraft(Desk desk, Drafting drafting) {
        this.desk = desk;
        this.drafting = drafting;
    }

    /** @param baseVersion the version that whoever sends the file has seen */
    @Transactional
    public Saving of(Actor actor, EditionId id, int baseVersion, ReadReport read) {
        var locked = desk.lock(actor, Power.DRAFT_REPORTS, id);
        var edition = locked.edition();
        if (!edition.state().isOpen()) {
            return new Saving.Closed(edition.state());
        }
        if (!Ownership.isOf(read.report(), locked.agency().name(), edition.year())) {
            return refused(
                    edition,
                    Message.of(
                            "drafting.other-report",
                            read.report().title(),
                            edition.report().title()));
        }
        if (read.report().form() != edition.report().form()) {
            return refused(
                    edition,
                    Message.of(
                            "drafting.other-form",
                            edition.report().form().format().label()));
        }
        return drafting.save(actor, locked, baseVersion, revision(edition, read.report()), "report.import");
    }

    private static Saving refused(Edition edition, Message why) {
        return new Saving.Refused(edition, List.of(new Saving.Refusal(Place.REPORT, why)));
    }

    /** Of an aggregate only the text: nobody types its figures. */
    private static Revision revision(Edition edition, Report read) {
        var revision = new Revision(edition.report());
        if (edition.kind() == ReportKind.OWN) {
            for (var slot : read.form().slots()) {
                if (!(read.figures().cell(slot) instanceof Cell.Missing)) {
                    revision.put(slot, read.figures().cell(slot));
                }
            }
        }
        if (!read.narrative().introduction().isEmpty()) {
            revision.introduction(read.narrative().introduction());
        }
        read.narrative().sections().forEach((section, paragraphs) -> {
            if (!paragraphs.isEmpty()) {
                revision.put(section, paragraphs);
            }
        });
        return revision;
    }
}
