package org.gongkai.publication.timeliness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.platform.Power;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.Disclosure.Attribute;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemSaving;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.act.AmendItem;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Assesses anew whether what is withheld must stay so; what may be published now begins its way there as a new version. */
@Component
@LegalBasis(article = 18)
public class AssessItem {

    public static final int LONGEST_REASON = 500;

    private final Items items;
    private final Agencies agencies;
    private final Assessments assessments;
    private final AmendItem amend;
    private final SaveItem save;
    private final Ledger ledger;
    private final Clock clock;
    private final Words words = Words.in("timeliness");

    AssessItem(
            Items items,
            Agencies agencies,
            Assessments assessments,
            AmendItem amend,
            SaveItem save,
            Ledger ledger,
            Clock clock) {
        this.items = items;
        this.agencies = agencies;
        this.assessments = assessments;
        this.amend = amend;
        this.save = save;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param number of the version that was shown
     * @param attribute the one it is to have; {@link Attribute#WITHHELD} keeps it as it is
     */
    @Transactional
    public Assessing of(Actor actor, ItemId id, int number, Attribute attribute, String reason) {
        var item = items.find(id).orElseThrow(() -> new NotAllowedException(Power.PUBLISH_ITEMS, new AgencyId(0)));
        actor.require(Power.PUBLISH_ITEMS, agencies.find(item.agency()).orElseThrow());
        if (item.number() != number || !isWithheld(item)) {
            return Assessing.CHANGED_MEANWHILE;
        }
        if (reason.isBlank()) {
            return Assessing.REASON_MISSING;
        }
        if (reason.strip().length() > LONGEST_REASON) {
            return Assessing.REASON_TOO_LONG;
        }
        return assessed(actor, item, attribute, reason.strip());
    }

    public static boolean isWithheld(Item item) {
        return item.state() == ItemState.KEPT && item.content().disclosure().attribute() == Attribute.WITHHELD;
    }

    private Assessing assessed(Actor actor, Item item, Attribute attribute, String reason) {
        var kept = attribute == Attribute.WITHHELD;
        if (!kept && !isBegun(actor, item, attribute, reason)) {
            return Assessing.CHANGED_MEANWHILE;
        }
        assessments.add(
                new Assessments.Assessment(item.id(), item.number(), kept, reason, actor.name(), LocalDate.now(clock)),
                item.agency());
        ledger.append(
                actor,
                Act.of(item.agency(), item.matter(), "publication.assess")
                        .on(item.number(), item.sha256())
                        .because(reason)
                        .with(Map.of("assessed-as", words.of("attribute." + attribute))));
        return kept ? Assessing.KEPT : Assessing.AMENDED;
    }

    private boolean isBegun(Actor actor, Item item, Attribute attribute, String reason) {
        if (!(amend.of(actor, item.id(), reason) instanceof ItemMoving.Moved(var draft))) {
            return false;
        }
        var disclosure = new Disclosure(
                attribute, Optional.empty(), draft.content().disclosure().note());
        var saved = save.of(actor, item.id(), draft.revision(), draft.content().with(disclosure));
        if (!(saved instanceof ItemSaving.Saved)) {
            throw new IllegalStateException("a version just begun cannot be saved");
        }
        return true;
    }
}
