package org.gongkai.publication.register.act;

import java.util.ArrayList;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.HistoryChanged;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the title note of a rule where the one made up does not tell all of its history; an empty one brings the one made up back. */
@Component
@LegalBasis(source = Source.RULES_NOTICE, part = "一")
public class WriteTitleNote {

    private final RegisterDesk desk;
    private final DocumentRows rows;
    private final DocumentRegister register;
    private final ApplicationEventPublisher events;

    WriteTitleNote(RegisterDesk desk, DocumentRows rows, DocumentRegister register, ApplicationEventPublisher events) {
        this.desk = desk;
        this.rows = rows;
        this.register = register;
        this.events = events;
    }

    @Transactional
    public Entering<ItemId> of(Actor actor, ItemId id, String typed) {
        var document =
                register.find(new DocumentKey.OfItem(id)).orElseThrow(() -> RegisterDesk.refused(Power.KEEP_CATALOGUE));
        desk.agency(actor, Power.KEEP_CATALOGUE, document.agency());
        var note = Typed.line(typed);
        var faults = new ArrayList<RegisterFault>();
        Typed.within(faults, "note", note);
        Typed.when(faults, document.kind() != ItemKind.RULE, "note", Reason.NOT_NOW);
        if (!faults.isEmpty()) {
            return new Entering.Refused<>(faults);
        }
        rows.titleNote(actor, id, Optional.of(note).filter(text -> !text.isEmpty()), desk.now());
        desk.enter(
                actor,
                document.agency(),
                id.matter(),
                "publication.write-title-note",
                entry -> note.isEmpty() ? entry : entry.because(note));
        events.publishEvent(new HistoryChanged(id));
        return new Entering.Entered<>(id);
    }
}
