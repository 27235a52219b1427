package org.gongkai.publication.catalogue.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.CatalogueChanged.Part;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.KeepingFault.Reason;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.act.CatalogueDesk;
import org.gongkai.publication.act.KeepingChecks;
import org.gongkai.publication.catalogue.DisclosureRules;
import org.gongkai.publication.catalogue.DisclosureRules.Document;
import org.gongkai.publication.catalogue.Guides;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of an agency's disclosure rules. */
@Component
@LegalBasis(source = Source.PLATFORM_NOTICE, part = "二")
public class KeepRules {

    public static final int MOST = 60;

    private static final int LONGEST = 200;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"]+");

    private final CatalogueDesk desk;
    private final GuideRegister register;
    private final Guides guides;
    private final PublishedItems published;

    KeepRules(CatalogueDesk desk, GuideRegister register, Guides guides, PublishedItems published) {
        this.desk = desk;
        this.register = register;
        this.guides = guides;
        this.published = published;
    }

    /** @param given with the version it was made from; documents without any words are left out */
    @Transactional
    public Keeping<DisclosureRules> of(Actor actor, DisclosureRules given) {
        desk.lock(actor, given.agency());
        var before = guides.rules(given.agency());
        if (before.version() != given.version()) {
            return new Keeping.Overtaken<>(before);
        }
        var checks = new KeepingChecks();
        var rules = new DisclosureRules(given.agency(), documents(checks, given), before.version());
        if (checks.failed()) {
            return checks.refused();
        }
        if (rules.equals(before)) {
            return new Keeping.Kept<>(before);
        }
        register.keep(rules);
        desk.done(
                actor,
                rules.agency(),
                "rules",
                "publication.keep-rules",
                Map.of("count", Integer.toString(rules.documents().size())));
        desk.told(rules.agency(), Part.RULES);
        return new Keeping.Kept<>(guides.rules(rules.agency()));
    }

    private List<Document> documents(KeepingChecks checks, DisclosureRules given) {
        checks.refuseIf(given.documents().size() > MOST, "title-1", Reason.TOO_MANY, Integer.toString(MOST));
        var documents = new ArrayList<Document>();
        for (var number = 1; number <= given.documents().size(); number++) {
            var sent = given.documents().get(number - 1);
            var empty = sent.title().isBlank()
                    && sent.citation().isBlank()
                    && sent.link().isBlank()
                    && sent.item().isEmpty();
            if (!empty) {
                documents.add(document(checks, given, number, sent));
            }
        }
        return documents;
    }

    private Document document(KeepingChecks checks, DisclosureRules given, int number, Document sent) {
        var link = checks.bounded("link-" + number, sent.link(), LONGEST);
        checks.refuseIf(!link.isEmpty() && !ADDRESS.matcher(link).matches(), "link-" + number, Reason.ADDRESS_SHAPE);
        checks.refuseIf(
                sent.item()
                        .filter(id -> published
                                .find(id)
                                .filter(item -> item.agency().equals(given.agency())
                                        && item.publicSide().withdrawal().isEmpty())
                                .isEmpty())
                        .isPresent(),
                "item-" + number,
                Reason.ITEM_NOT_PUBLIC);
        return new Document(
                checks.required("title-" + number, sent.title(), LONGEST),
                checks.bounded("citation-" + number, sent.citation(), LONGEST),
                link,
                sent.item());
    }
}
