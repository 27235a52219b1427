package org.gongkai.publication.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.law.LegalBasis;
import org.gongkai.portal.AgencySite;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueChanged.Part;
import org.gongkai.publication.SiteProfile.Office;
import org.gongkai.publication.SiteProfiles;
import org.gongkai.publication.catalogue.Guide;
import org.gongkai.publication.catalogue.Guides;
import org.gongkai.publication.catalogue.RequestChannel;
import org.springframework.stereotype.Component;

/** Makes the guide of what the agency has told: never older than that. */
@Component
@LegalBasis(article = 12)
class GuideViews {

    private static final String CONTENT = "/content/";
    private static final String REQUESTS = "/apply/";

    private final Catalogue catalogue;
    private final SiteProfiles profiles;
    private final Guides guides;

    GuideViews(Catalogue catalogue, SiteProfiles profiles, Guides guides) {
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.guides = guides;
    }

    GuideView of(AgencySite site) {
        var guide = guides.of(site.id());
        var office = profiles.of(site.id()).office();
        return new GuideView(
                site.agency().name(),
                matters(site),
                site.at(CONTENT),
                site.at(REQUESTS),
                facts(office),
                channels(guide, office, site),
                lines(guide.places()),
                guide.sections().stream()
                        .map(section -> new GuideView.OwnText(section.title(), lines(section.text())))
                        .toList(),
                guides.changed(site.id(), Set.of(Part.PROFILE, Part.GUIDE, Part.COLUMNS)));
    }

    /** The ways that requests may come: those of the guide; where it says nothing yet, those that are always open. */
    List<GuideView.Channel> channels(AgencySite site) {
        return channels(guides.of(site.id()), profiles.of(site.id()).office(), site);
    }

    private static List<GuideView.Channel> channels(Guide guide, Office office, AgencySite site) {
        return guide.open().stream()
                .map(channel -> channel(channel, office, site))
                .toList();
    }

    private List<GuideView.Matter> matters(AgencySite site) {
        return catalogue.of(site.id()).stream()
                .filter(column -> column.parent().isEmpty() && !column.closed())
                .map(column -> new GuideView.Matter(column.name(), site.at(CONTENT + column.slug() + "/")))
                .toList();
    }

    private static List<GuideView.Fact> facts(Office office) {
        var facts = new ArrayList<GuideView.Fact>();
        add(facts, "name", office.name());
        add(facts, "address", office.address());
        add(facts, "postcode", office.postcode());
        add(facts, "hours", office.hours());
        add(facts, "telephone", office.telephone());
        add(facts, "fax", office.fax());
        add(facts, "internet", office.internet());
        return facts;
    }

    private static void add(List<GuideView.Fact> facts, String key, String text) {
        if (!text.isBlank()) {
            facts.add(new GuideView.Fact("guide.office." + key, text));
        }
    }

    private static GuideView.Channel channel(Guide.Channel channel, Office office, AgencySite site) {
        var contact = channel.contact().isBlank() ? usual(channel.kind(), office) : channel.contact();
        return new GuideView.Channel(
                "guide." + channel.kind().key(),
                contact,
                link(channel.kind(), contact, site),
                lines(channel.cautions()));
    }

    private static String usual(RequestChannel kind, Office office) {
        return switch (kind) {
            case IN_PERSON -> office.address();
            case POST ->
                office.postcode().isBlank() || office.address().isBlank()
                        ? office.address()
                        : CataloguePart.WORDS.of("post.address", office.address(), office.postcode());
            case FAX -> office.fax();
            case ONLINE, EMAIL -> "";
        };
    }

    private static Optional<String> link(RequestChannel kind, String contact, AgencySite site) {
        return switch (kind) {
            case IN_PERSON, POST, FAX -> Optional.empty();
            case ONLINE -> Optional.of(contact.startsWith("/") ? site.at(contact) : contact);
            case EMAIL -> Optional.of("mailto:" + contact);
        };
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
