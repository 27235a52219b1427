package org.gongkai.report.desk.act;

import java.util.List;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Message;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.AggregateParts;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Part;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rollup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up an aggregate's parts as they are filed now; nobody types its figures. */
@Component
@LegalBasis(article = 49)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
public class ComputeAggregate {

    static final String NAME = "report.compute";

    private final Desk desk;
    private final Drafting drafting;
    private final EditionRegister register;
    private final AggregateParts parts;

    ComputeAggregate(Desk desk, Drafting drafting, EditionRegister register, AggregateParts parts) {
        this.desk = desk;
        this.drafting = drafting;
        this.register = register;
        this.parts = parts;
    }

    /** Refused for an agency's own report, whose figures come from nowhere else. */
    @Transactional
    public Saving of(Actor actor, EditionId id) {
        var locked = desk.lock(actor, Power.DRAFT_REPORTS, id);
        var edition = locked.edition();
        if (!edition.state().isOpen()) {
            return new Saving.Closed(edition.state());
        }
        if (edition.kind() == ReportKind.OWN) {
            var refusal = new Saving.Refusal(Place.REPORT, Message.of("drafting.no-aggregate"));
            return new Saving.Refused(edition, List.of(refusal));
        }
        return new Saving.Saved(computed(actor, locked));
    }

    /** The first version of an aggregate has its figures from the beginning; an agency's own report has its findings. */
    Edition first(Actor actor, Locked locked) {
        return switch (locked.edition().kind()) {
            case OWN -> drafting.judged(locked.edition());
            case AGGREGATE -> computed(actor, locked);
        };
    }

    private Edition computed(Actor actor, Locked locked) {
        var edition = locked.edition();
        var there = parts.now(edition).there();
        var figures = sum(edition.report().form(), there);
        register.compute(edition.id(), there);
        var revision = new Revision(edition.report());
        figures.form().slots().forEach(slot -> revision.put(slot, figures.cell(slot)));
        var report = revision.report(locked.agency().name(), edition.year());
        return drafting.write(actor, locked, report, edition.explanations(), revision.changes(), NAME);
    }

    private static Figures sum(Form form, List<Part> there) {
        if (there.isEmpty()) {
            var blank = Figures.of(form);
            form.slots().forEach(slot -> blank.put(slot, Cell.BLANK));
            return blank.build();
        }
        return Rollup.sum(form, there.stream().map(Part::figures).toList());
    }
}
