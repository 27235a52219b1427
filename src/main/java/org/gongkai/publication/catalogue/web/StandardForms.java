package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.act.EnsureCatalogues;
import org.gongkai.publication.catalogue.StandardCatalogue;
import org.gongkai.publication.catalogue.StandardRow;
import org.gongkai.publication.catalogue.act.KeepStandardRow;
import org.gongkai.publication.catalogue.web.Forms.Form;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.SentForm;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of the rows of a standard catalogue. */
@Controller
@RequestMapping(CatalogueLinks.STANDARD)
@Needs(Power.KEEP_CATALOGUE)
final class StandardForms {

    private final Forms forms;
    private final Holdings holdings;
    private final Agencies agencies;
    private final StandardCatalogue standard;
    private final EnsureCatalogues ensure;
    private final KeepStandardRow keep;

    StandardForms(
            Forms forms,
            Holdings holdings,
            Agencies agencies,
            StandardCatalogue standard,
            EnsureCatalogues ensure,
            KeepStandardRow keep) {
        this.forms = forms;
        this.holdings = holdings;
        this.agencies = agencies;
        this.standard = standard;
        this.ensure = ensure;
        this.keep = keep;
    }

    @GetMapping("add")
    ModelAndView adding(HttpServletRequest request, Actor actor, @RequestParam Optional<Long> agency) {
        return forms.show(request, form(holdings.agency(actor, Power.KEEP_CATALOGUE, agency), Optional.empty()));
    }

    @PostMapping("add")
    ModelAndView add(SentForm sent, Actor actor, @RequestParam Optional<Long> agency) {
        var of = holdings.agency(actor, Power.KEEP_CATALOGUE, agency);
        var given = new Given(sent.fields());
        return forms.answer(
                sent,
                form(of, Optional.empty()),
                given,
                () -> keep.add(actor, of.id(), StandardFields.entry(given), column(given)));
    }

    @GetMapping("{id:\\d{1,18}}/")
    ModelAndView changing(HttpServletRequest request, Actor actor, @PathVariable long id) {
        var row = row(actor, id);
        return forms.show(request, form(agencies.find(row.agency()).orElseThrow(), Optional.of(row)));
    }

    @PostMapping("{id:\\d{1,18}}/")
    ModelAndView change(SentForm sent, Actor actor, @PathVariable long id) {
        var row = row(actor, id);
        var given = new Given(sent.fields());
        return forms.answer(
                sent,
                form(agencies.find(row.agency()).orElseThrow(), Optional.of(row)),
                given,
                () -> keep.change(actor, id, given.version(), StandardFields.entry(given), column(given)));
    }

    @PostMapping("{id:\\d{1,18}}/remove")
    ModelAndView remove(RedirectAttributes redirect, Actor actor, @PathVariable long id, @RequestParam int version) {
        var row = row(actor, id);
        keep.remove(actor, id, version);
        var gone = standard.find(id).isEmpty();
        redirect.addFlashAttribute(
                Workbench.NOTICE, CataloguePart.WORDS.of(gone ? "standard.removed" : "overtaken.short"));
        return new ModelAndView("redirect:" + CatalogueLinks.of(CatalogueLinks.STANDARD, row.agency()));
    }

    private static Optional<ColumnId> column(Given given) {
        return given.id("column").stream().mapToObj(ColumnId::new).findFirst();
    }

    /** @throws NotAllowedException for a row that does not exist as for one of an agency that the actor has no power for */
    private StandardRow row(Actor actor, long id) {
        var row = standard.find(id).orElseThrow(() -> new NotAllowedException(Power.KEEP_CATALOGUE));
        actor.require(Power.KEEP_CATALOGUE, agencies.find(row.agency()).orElseThrow());
        return row;
    }

    private Form form(Agency agency, Optional<StandardRow> row) {
        var back = CatalogueLinks.of(CatalogueLinks.STANDARD, agency.id());
        return new Form(
                row.isPresent() ? "change-standard-row" : "add-standard-row",
                row.map(each -> each.entry().first()).orElse(agency.name()),
                StandardFields.groups(row, ensure.of(agency.id())),
                row.map(StandardRow::version).orElse(0),
                back,
                List.of(
                        new Frame.Entry(
                                CataloguePart.WORDS.of("part"),
                                CatalogueLinks.of(CatalogueLinks.CATALOGUE, agency.id())),
                        new Frame.Entry(CataloguePart.WORDS.of("standard"), back)));
    }
}
