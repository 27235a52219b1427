package org.gongkai.report.desk.act;

import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.report.ReportCheck;
import org.gongkai.report.SourceFile;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.desk.LastYear;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.act.EditionRegister.Opening;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.reading.ReadReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters a report that an agency filed on paper or elsewhere, after the same checks; its signatures are on the paper.
 *
 * <p>A draft that the agency has begun meanwhile gives way; what was typed into it stays in its history.
 */
@Component
@LegalBasis(article = 49)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
public class EnterReport {

    private final Desk desk;
    private final EditionRegister register;
    private final LastYear lastYear;

    EnterReport(Desk desk, EditionRegister register, LastYear lastYear) {
        this.desk = desk;
        this.register = register;
        this.lastYear = lastYear;
    }

    /** Enters a report in which nothing wants an explanation. */
    @Transactional
    public Moving of(Actor supervising, AgencyId id, int year, ReadReport read, byte[] content) {
        return of(supervising, id, year, read, content, List.of());
    }

    /**
     * @param explanations the agency's reasons for findings that may stand only with one
     * @param content the file itself, byte by byte
     */
    @Transactional
    public Moving of(
            Actor supervising, AgencyId id, int year, ReadReport read, byte[] content, List<Explanation> explanations) {
        var agency = desk.agency(supervising, Power.SUPERVISE, id);
        desk.agency(supervising, Power.SUPERVISE, SupervisingAgency.of(agency, ReportKind.OWN));
        if (!Ownership.isOf(read.report(), agency.name(), year)) {
            return new Moving.OtherReport(read.report().agency(), read.report().year());
        }
        var draft = draft(agency, year, read, explanations);
        if (!draft.blocking().isEmpty() || !draft.unexplained().isEmpty()) {
            return new Moving.Held(draft.blocking(), draft.unexplained());
        }
        return enter(
                supervising,
                open(supervising, agency, year, draft),
                draft,
                SourceFile.of(read.fileFormat(), content),
                content);
    }

    private Draft draft(Agency agency, int year, ReadReport read, List<Explanation> explanations) {
        var found = read.report();
        var report = Report.of(found.agency().orElse(agency.name()), year, found.narrative(), found.figures());
        var named = new ReadReport(read.fileFormat(), report, read.notices());
        return new Draft(
                report,
                explanations,
                ReportCheck.beforeFiling(named, lastYear.before(agency.id(), year, ReportKind.OWN)));
    }

    private Locked open(Actor actor, Agency agency, int year, Draft draft) {
        var newest = register.lockNewest(agency.id(), year, ReportKind.OWN);
        if (newest.isPresent()) {
            return new Locked(newest.get(), agency);
        }
        var opening =
                new Opening(agency.id(), year, ReportKind.OWN, 1, DeskState.DRAFT, Optional.empty(), Optional.empty());
        var begun = desk.begin(actor, opening, draft, DeskAct.START)
                .or(() -> register.lockNewest(agency.id(), year, ReportKind.OWN));
        return new Locked(begun.orElseThrow(), agency);
    }

    private Moving enter(Actor actor, Locked locked, Draft draft, SourceFile source, byte[] content) {
        if (locked.after(DeskAct.ENTER).isEmpty()) {
            return locked.notNow(DeskAct.ENTER);
        }
        var written = register.write(locked.edition(), draft, desk.now());
        register.typed(written, differences(locked.edition(), draft), actor, desk.now());
        register.source(written.id(), source, content);
        var supervising = SupervisingAgency.of(locked.agency(), ReportKind.OWN);
        var entered =
                desk.move(actor, locked.with(written), DeskAct.ENTER, step -> step.filed(supervising, desk.now()));
        return new Moving.Moved(entered);
    }

    /** What gave way to the file. */
    private static List<EditionRegister.Typed> differences(Edition before, Draft draft) {
        var revision = new Revision(before.report());
        var report = draft.report();
        if (report.form() == before.report().form()) {
            report.form()
                    .slots()
                    .forEach(slot -> revision.put(slot, report.figures().cell(slot)));
        }
        revision.introduction(report.narrative().introduction());
        for (var section : Section.values()) {
            revision.put(section, report.narrative().of(section));
        }
        return revision.changes();
    }
}
