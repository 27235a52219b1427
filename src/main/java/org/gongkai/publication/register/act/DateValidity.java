package org.gongkai.publication.register.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.portal.PublishedPages;
import org.gongkai.publication.Items;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.Validity;
import org.gongkai.publication.act.SetValidity;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.HistoryChanged;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.publication.register.ValidityChange.Cause;
import org.gongkai.publication.register.YearDocuments;
import org.gongkai.publication.register.act.DocumentRows.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters what became of a document, with the day from which it counts by law; also puts an earlier entry of the same day right.
 *
 * <p>Where the document has a page, the page shows from then on what holds today.
 */
@Component
public class DateValidity {

    private final RegisterDesk desk;
    private final DocumentRows rows;
    private final DocumentRegister register;
    private final Items items;
    private final SetValidity show;
    private final PublishedPages pages;
    private final ApplicationEventPublisher events;

    DateValidity(
            RegisterDesk desk,
            DocumentRows rows,
            DocumentRegister register,
            Items items,
            SetValidity show,
            PublishedPages pages,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.rows = rows;
        this.register = register;
        this.items = items;
        this.show = show;
        this.pages = pages;
        this.events = events;
    }

    /**
     * @param effectiveOn first day on which it is so; not later than today
     * @param reason with the decision it rests on
     */
    @Transactional
    public Entering<RegisteredDocument> of(
            Actor actor, DocumentKey key, Validity validity, LocalDate effectiveOn, String reason) {
        var document = register.find(key).orElseThrow(() -> RegisterDesk.refused(Power.KEEP_CATALOGUE));
        desk.agency(actor, Power.KEEP_CATALOGUE, document.agency());
        var why = Typed.line(reason);
        var faults = faults(document, validity, effectiveOn, why);
        if (!faults.isEmpty()) {
            return new Entering.Refused<>(faults);
        }
        var change = new Change(validity, effectiveOn, Cause.DECISION, Optional.empty(), Optional.of(why));
        rows.change(actor, document.agency(), key, change, desk.now());
        desk.enter(
                actor,
                document.agency(),
                key.matter(),
                "publication.date-validity",
                entry -> entry.because(why)
                        .with(Map.of("validity", validity.name(), "effective-on", effectiveOn.toString())));
        var dated = register.find(key).orElseThrow();
        show(actor, dated, why);
        pages.forget(YearDocuments.dated(document.agency()));
        return new Entering.Entered<>(dated);
    }

    private List<RegisterFault> faults(
            RegisteredDocument document, Validity validity, LocalDate effectiveOn, String why) {
        var faults = new ArrayList<RegisterFault>();
        Typed.needed(faults, "reason", why);
        Typed.when(faults, effectiveOn.isAfter(desk.today()), "effectiveOn", Reason.IN_THE_FUTURE);
        Typed.when(
                faults,
                effectiveOn.isBefore(document.issuedOn()),
                "effectiveOn",
                Reason.BEFORE_ISSUE,
                document.issuedOn().toString());
        Typed.when(
                faults,
                document.on(effectiveOn).filter(validity::equals).isPresent(),
                "validity",
                Reason.NO_CHANGE,
                effectiveOn.toString());
        return faults;
    }

    private void show(Actor actor, RegisteredDocument document, String why) {
        var today = document.on(desk.today());
        if (document.key() instanceof DocumentKey.OfItem(var id) && today.isPresent()) {
            events.publishEvent(new HistoryChanged(id));
            items.find(id)
                    .flatMap(item -> item.publicSide())
                    .flatMap(PublicSide::validity)
                    .filter(shown -> shown != today.get())
                    .ifPresent(shown -> show.of(actor, id, today.get(), why));
        }
    }
}
