package org.gongkai.publication.act;

import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.Validity;
import org.gongkai.publication.ValidityChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what documents are shown as: in force, amended, repealed, expired. */
@Component
public class Validities {

    private final ItemDesk desk;
    private final ItemRegister register;
    private final ApplicationEventPublisher events;

    Validities(ItemDesk desk, ItemRegister register, ApplicationEventPublisher events) {
        this.desk = desk;
        this.register = register;
        this.events = events;
    }

    /** What a version that is published now is shown as; one that takes the place of another stays what that was. */
    Optional<Validity> ofNew(Item item) {
        if (!item.content().kind().hasValidity()) {
            return Optional.empty();
        }
        var hasRunOut =
                item.content().dates().expiresOn().filter(desk.today()::isAfter).isPresent();
        var before = item.publicSide().flatMap(PublicSide::validity).filter(validity -> validity != Validity.EXPIRED);
        return Optional.of(hasRunOut ? Validity.EXPIRED : before.orElse(Validity.IN_FORCE));
    }

    /** Marks a public document, as a lawful act has decided; nothing happens to one that is not public, or is marked so already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Actor actor, ItemId id, Validity validity, Optional<String> reason) {
        var item = desk.lock(id).item();
        var shown = item.publicSide().flatMap(PublicSide::validity);
        // What has been repealed is not amended any more.
        if (shown.isEmpty() || (validity == Validity.AMENDED && !shown.get().isInForce())) {
            return;
        }
        if (register.validity(id, validity, desk.now())) {
            desk.enter(actor, item, "publication.set-validity", entry -> {
                var detailed = entry.with(Map.of("validity", validity.name()));
                return reason.map(detailed::because).orElse(detailed);
            });
            events.publishEvent(new ValidityChanged(id, item.agency(), validity));
        }
    }
}
