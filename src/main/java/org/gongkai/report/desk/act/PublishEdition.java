package org.gongkai.report.desk.act;

import java.util.List;
import java.util.Optional;
import org.gongkai.document.FileFormat;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.PublishedReports.Entered;
import org.gongkai.report.ReportPublished;
import org.gongkai.report.SourceFile;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionCheck;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Finding;
import org.gongkai.report.writing.JsonReport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a filed report public; the edition that was public until now stays readable as what it was. */
@Component
@LegalBasis(article = 49)
public class PublishEdition {

    private final Desk desk;
    private final EditionCheck check;
    private final Editions editions;
    private final PublishedReports reports;
    private final ApplicationEventPublisher events;

    PublishEdition(
            Desk desk,
            EditionCheck check,
            Editions editions,
            PublishedReports reports,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.check = check;
        this.editions = editions;
        this.reports = reports;
        this.events = events;
    }

    @Transactional
    public Moving of(Actor actor, EditionId id) {
        var entered = reports.enteredFrom(id);
        var locked = desk.lockForPublication(actor, id, entered.isPresent());
        if (locked.after(DeskAct.PUBLISH).isEmpty()) {
            return locked.notNow(DeskAct.PUBLISH);
        }
        var outdated = outdated(locked.edition());
        if (!outdated.isEmpty()) {
            return new Moving.Held(outdated, List.of());
        }
        var published = publish(locked.edition(), entered);
        var moved = desk.move(actor, locked, DeskAct.PUBLISH, step -> step.published(published.version()));
        replaceBefore(actor, moved);
        events.publishEvent(
                new ReportPublished(published.id(), published.agency(), published.year(), published.version()));
        return new Moving.Moved(moved);
    }

    /** An aggregate is frozen when it is published; one whose parts have changed since it was filed must be computed again first. */
    private List<Finding> outdated(Edition edition) {
        return edition.kind() == ReportKind.AGGREGATE
                ? check.of(edition).stream().filter(Finding::blocks).toList()
                : List.of();
    }

    /** The document behind the page is the file it was entered from, else the report in our own form. */
    private PublishedReport publish(Edition edition, Optional<Entered> entered) {
        if (entered.isPresent()) {
            return reports.add(edition, entered.get().source(), entered.get().content(), desk.now());
        }
        var content = JsonReport.write(edition.kind().titled(edition.report()));
        return reports.add(edition, SourceFile.of(FileFormat.JSON, content), content, desk.now());
    }

    private void replaceBefore(Actor actor, Edition published) {
        editions.all(published.agency(), published.year(), published.kind()).stream()
                .filter(each -> each.number() < published.number() && each.state() == DeskState.PUBLISHED)
                .forEach(each -> desk.move(actor, desk.lock(each.id()), DeskAct.REPLACE));
    }
}
