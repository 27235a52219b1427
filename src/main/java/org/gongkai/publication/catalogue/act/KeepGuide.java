package org.gongkai.publication.catalogue.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.CatalogueChanged.Part;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.KeepingFault.Reason;
import org.gongkai.publication.act.CatalogueDesk;
import org.gongkai.publication.act.KeepingChecks;
import org.gongkai.publication.catalogue.Guide;
import org.gongkai.publication.catalogue.Guide.Channel;
import org.gongkai.publication.catalogue.Guide.OwnSection;
import org.gongkai.publication.catalogue.Guides;
import org.gongkai.publication.catalogue.RequestChannel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the channels for requests and the sections of own text of a guide. */
@Component
@LegalBasis(article = 12)
@LegalBasis(article = 28)
public class KeepGuide {

    /** Sections of own text. */
    public static final int MOST_SECTIONS = 8;

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"]+|/[^\\s<>\"/][^\\s<>\"]*");

    private final CatalogueDesk desk;
    private final GuideRegister register;
    private final Guides guides;

    KeepGuide(CatalogueDesk desk, GuideRegister register, Guides guides) {
        this.desk = desk;
        this.register = register;
        this.guides = guides;
    }

    /** @param given with the version it was made from */
    @Transactional
    public Keeping<Guide> of(Actor actor, Guide given) {
        desk.lock(actor, given.agency());
        var before = guides.of(given.agency());
        if (before.version() != given.version()) {
            return new Keeping.Overtaken<>(before);
        }
        var checks = new KeepingChecks();
        var guide = new Guide(
                given.agency(),
                channels(checks, given),
                checks.bounded("places", given.places(), LONGEST_TEXT),
                sections(checks, given),
                before.version());
        if (checks.failed()) {
            return checks.refused();
        }
        if (guide.equals(before)) {
            return new Keeping.Kept<>(before);
        }
        register.keep(guide);
        desk.done(actor, guide.agency(), "guide", "publication.keep-guide", Map.of());
        desk.told(guide.agency(), Part.GUIDE);
        return new Keeping.Kept<>(guides.of(guide.agency()));
    }

    /** One for each way there is, whatever was sent; the two basic ones stay open. */
    private static List<Channel> channels(KeepingChecks checks, Guide given) {
        var channels = new ArrayList<Channel>();
        for (var blank : Guide.blank(given.agency()).channels()) {
            var sent = given.channels().stream()
                    .filter(each -> each.kind() == blank.kind())
                    .findFirst()
                    .orElse(blank);
            channels.add(channel(checks, sent));
        }
        return channels;
    }

    private static Channel channel(KeepingChecks checks, Channel sent) {
        var kind = sent.kind();
        var contact = checks.bounded(field(kind, "contact"), sent.contact(), LONGEST_LINE);
        var cautions = checks.bounded(field(kind, "cautions"), sent.cautions(), LONGEST_TEXT);
        if (sent.isOpen() && !kind.isBasic()) {
            checks.refuseIf(
                    contact.isEmpty() && kind != RequestChannel.FAX,
                    field(kind, "contact"),
                    Reason.CHANNEL_WITHOUT_CONTACT);
            checks.refuseIf(cautions.isEmpty(), field(kind, "cautions"), Reason.CHANNEL_WITHOUT_CAUTIONS);
            shape(kind)
                    .filter(shape ->
                            !contact.isEmpty() && !shape.matcher(contact).matches())
                    .ifPresent(shape -> checks.refuse(field(kind, "contact"), Reason.ADDRESS_SHAPE));
        }
        return new Channel(kind, sent.isOpen(), contact, cautions);
    }

    private static Optional<Pattern> shape(RequestChannel kind) {
        return switch (kind) {
            case IN_PERSON, POST, FAX -> Optional.empty();
            case ONLINE -> Optional.of(ADDRESS);
            case EMAIL -> Optional.of(EMAIL);
        };
    }

    /** Name of a channel's field in the form. */
    public static String field(RequestChannel kind, String what) {
        return kind.key().replace("channel.", "") + "-" + what;
    }

    private static List<OwnSection> sections(KeepingChecks checks, Guide given) {
        checks.refuseIf(
                given.sections().size() > MOST_SECTIONS,
                "section-1-title",
                Reason.TOO_MANY,
                Integer.toString(MOST_SECTIONS));
        var sections = new ArrayList<OwnSection>();
        for (var number = 1; number <= given.sections().size(); number++) {
            var sent = given.sections().get(number - 1);
            var title = checks.bounded("section-" + number + "-title", sent.title(), LONGEST_LINE);
            var text = checks.bounded("section-" + number + "-text", sent.text(), LONGEST_TEXT);
            checks.refuseIf(title.isEmpty() && !text.isEmpty(), "section-" + number + "-title", Reason.MISSING);
            checks.refuseIf(text.isEmpty() && !title.isEmpty(), "section-" + number + "-text", Reason.MISSING);
            if (!title.isEmpty() || !text.isEmpty()) {
                sections.add(new OwnSection(title, text));
            }
        }
        return sections;
    }
}
