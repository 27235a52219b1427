package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.gongkai.ledger.History;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Shell;
import org.gongkai.portal.Words;
import org.gongkai.publication.catalogue.StandardCatalogue;
import org.gongkai.publication.catalogue.workbook.StandardWorkbook;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The standard catalogue of an agency: for staff, for everybody, and as a workbook. */
@Controller
final class StandardPages {

    static final String PUBLIC = "/standard/";

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Workbench workbench;
    private final Holdings holdings;
    private final StandardCatalogue standard;
    private final History history;
    private final Shell shell;

    StandardPages(Workbench workbench, Holdings holdings, StandardCatalogue standard, History history, Shell shell) {
        this.workbench = workbench;
        this.holdings = holdings;
        this.standard = standard;
        this.history = history;
        this.shell = shell;
    }

    @GetMapping(CatalogueLinks.STANDARD)
    @Needs(Power.READ_ITEMS)
    ModelAndView staff(HttpServletRequest request, Actor actor, @RequestParam Optional<Long> agency) {
        var of = holdings.agency(actor, Power.READ_ITEMS, agency);
        var frame = workbench
                .frame(request, CataloguePart.WORDS.of("standard"))
                .below(new Frame.Entry(
                        CataloguePart.WORDS.of("part"), CatalogueLinks.of(CatalogueLinks.CATALOGUE, of.id())));
        return new ModelAndView(
                "publication/catalogue/standard",
                Map.of(
                        "frame", frame,
                        "agency", of,
                        "mayKeep", actor.may(Power.KEEP_CATALOGUE, of),
                        "rows", standard.of(of.id()),
                        "history",
                                history.of(
                                        new Matter("standard-catalogue", of.id().value()))));
    }

    @GetMapping(CatalogueLinks.STANDARD + "standard-catalogue.xlsx")
    @Needs(Power.READ_ITEMS)
    ResponseEntity<byte[]> staffWorkbook(Actor actor, @RequestParam Optional<Long> agency) {
        return workbook(holdings.agency(actor, Power.READ_ITEMS, agency));
    }

    @GetMapping(PUBLIC)
    @Needs(Power.PUBLIC)
    ModelAndView everybody(HttpServletRequest request, HttpServletResponse response, AgencySite site) {
        Caching.publicly(response, SiteTags.of(site, SiteTags.STANDARD));
        var title = Words.in(Language.of(request)).of("standard.title");
        return new ModelAndView(
                "publication/standard",
                Map.of(
                        "page", shell.page(request, site, site.at(PUBLIC), title),
                        "rows", standard.of(site.id()),
                        "workbook", site.at(PUBLIC + "standard-catalogue.xlsx")));
    }

    @GetMapping(PUBLIC + "standard-catalogue.xlsx")
    @Needs(Power.PUBLIC)
    ResponseEntity<byte[]> publicWorkbook(AgencySite site) {
        return workbook(site.agency());
    }

    private ResponseEntity<byte[]> workbook(Agency agency) {
        var name = ContentDisposition.attachment()
                .filename("standard-catalogue.xlsx")
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(StandardWorkbook.write(agency.name(), standard.of(agency.id())));
    }
}
