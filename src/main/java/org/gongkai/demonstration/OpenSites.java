package org.gongkai.demonstration;

import java.util.List;
import java.util.Optional;
import org.gongkai.demonstration.content.InventedItems;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.act.EnterSection;
import org.gongkai.publication.AgencyCode;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.CatalogueColumn.Frequency;
import org.gongkai.publication.ColumnTerms;
import org.gongkai.publication.SiteProfile;
import org.gongkai.publication.SiteProfiles;
import org.gongkai.publication.act.AddColumn;
import org.gongkai.publication.act.KeepSiteProfile;
import org.gongkai.publication.act.OpenCatalogue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Opens the sites of the agencies that publish: what they tell of themselves, and the columns of their catalogues. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class OpenSites {

    private final Cast cast;
    private final Agencies agencies;
    private final Sections sections;
    private final EnterSection enterSection;
    private final SiteProfiles profiles;
    private final KeepSiteProfile keepProfile;
    private final Catalogue catalogue;
    private final OpenCatalogue openCatalogue;
    private final AddColumn addColumn;

    OpenSites(
            Cast cast,
            Agencies agencies,
            Sections sections,
            EnterSection enterSection,
            SiteProfiles profiles,
            KeepSiteProfile keepProfile,
            Catalogue catalogue,
            OpenCatalogue openCatalogue,
            AddColumn addColumn) {
        this.cast = cast;
        this.agencies = agencies;
        this.sections = sections;
        this.enterSection = enterSection;
        this.profiles = profiles;
        this.keepProfile = keepProfile;
        this.catalogue = catalogue;
        this.openCatalogue = openCatalogue;
        this.addColumn = addColumn;
    }

    void run() {
        InventedItems.table("sites").forEach(this::site);
        InventedItems.table("columns").forEach(this::column);
    }

    private void site(List<String> line) {
        var agency = agencies.find(line.getFirst()).orElseThrow();
        var office = cast.of(agency, Post.DISCLOSURE_OFFICE);
        openCatalogue.of(office, agency.id());
        var blank = profiles.of(agency.id());
        if (blank.code().isPresent()) {
            return;
        }
        var told = new SiteProfile.Office(
                line.get(2), line.get(3), line.get(4), line.get(5), line.get(6), line.get(7), line.get(8));
        var code = AgencyCode.completing(line.get(1)).text();
        keepProfile
                .of(
                        office,
                        new SiteProfile(
                                agency.id(), Optional.of(code), blank.siteName(), blank.theme(), told, blank.version()))
                .value();
    }

    private void column(List<String> line) {
        var agency = agencies.find(line.getFirst()).orElseThrow();
        if (catalogue.find(agency.id(), line.get(1)).isPresent()) {
            return;
        }
        var parent = parent(agency, StatutoryMatter.valueOf(line.get(2)));
        var terms = new ColumnTerms(
                line.get(3),
                parent.legalBasis(),
                CatalogueColumn.USUAL_LIMIT,
                Optional.of(section(agency, line.get(5))),
                Frequency.valueOf(line.get(4)));
        addColumn
                .of(cast.of(agency, Post.DISCLOSURE_OFFICE), parent.id(), terms, line.get(1))
                .value();
    }

    private CatalogueColumn parent(Agency agency, StatutoryMatter matter) {
        return catalogue.of(agency.id()).stream()
                .filter(column -> column.parent().isEmpty() && column.matter() == matter)
                .findFirst()
                .orElseThrow();
    }

    private SectionId section(Agency agency, String name) {
        return sections.named(agency.id(), name)
                .map(Section::id)
                .orElseGet(() -> enterSection
                        .of(cast.administratorOf(agency), agency.id(), name)
                        .value()
                        .id());
    }
}
