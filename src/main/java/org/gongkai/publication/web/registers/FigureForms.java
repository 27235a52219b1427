package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.EvidenceFile;
import org.gongkai.publication.register.FigureEntry;
import org.gongkai.publication.register.FigureEntryId;
import org.gongkai.publication.register.FigureRegister;
import org.gongkai.publication.register.PeriodicFigure;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.act.CorrectFigure;
import org.gongkai.publication.register.act.EnterFigure;
import org.gongkai.publication.register.act.NewFigure;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.workbench.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering a figure, and putting a further entry in the place of a wrong one. */
@Controller
@Needs(Power.KEEP_CATALOGUE)
final class FigureForms {

    private static final String NEW = RegisterPath.FIGURES + "new";
    private static final String CORRECT = RegisterPath.FIGURES + "{id:\\d{1,18}}/correct";

    private final Registers registers;
    private final FigureRegister register;
    private final EnterFigure enter;
    private final CorrectFigure correct;
    private final Evidence evidence;

    FigureForms(
            Registers registers, FigureRegister register, EnterFigure enter, CorrectFigure correct, Evidence evidence) {
        this.registers = registers;
        this.register = register;
        this.enter = enter;
        this.correct = correct;
        this.evidence = evidence;
    }

    @GetMapping(NEW)
    ModelAndView form(Actor actor, @RequestParam(required = false) @Nullable Long at, HttpServletRequest request) {
        var agency = registers.kept(actor, registers.agency(actor, at).id());
        return page(request, "figures.new", agency, Sent.NOTHING, Faults.NONE);
    }

    @PostMapping(NEW)
    ModelAndView enter(
            Actor actor,
            @RequestParam long at,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) Optional<MultipartFile> file,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        var agency = registers.kept(actor, new AgencyId(at));
        var sent = new Sent(form);
        var cells = sent.cells();
        var figure = figure(cells, evidence.brought(actor, file, sent, cells));
        return Registers.answer(
                Registers.entering(cells, () -> enter.of(actor, agency.id(), figure)),
                id -> done(redirect, agency, figure),
                faults -> page(request, "figures.new", agency, evidence.again(actor, sent, figure.file()), faults));
    }

    @GetMapping(CORRECT)
    ModelAndView correction(Actor actor, @PathVariable long id, HttpServletRequest request) {
        var entry = entry(actor, id);
        var agency = registers.kept(actor, entry.agency());
        return page(request, "figures.correct", agency, begun(entry), Faults.NONE);
    }

    @PostMapping(CORRECT)
    ModelAndView correct(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) Optional<MultipartFile> file,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        var entry = entry(actor, id);
        var agency = registers.kept(actor, entry.agency());
        var sent = new Sent(form);
        var cells = sent.cells();
        var figure = figure(cells, evidence.brought(actor, file, sent, cells));
        return Registers.answer(
                Registers.entering(cells, () -> correct.of(actor, entry.id(), figure, sent.text("reason"))),
                entered -> done(redirect, agency, figure),
                faults -> page(request, "figures.correct", agency, evidence.again(actor, sent, figure.file()), faults));
    }

    private FigureEntry entry(Actor actor, long id) {
        var entry = register.find(new FigureEntryId(id)).orElseThrow(Registers::notFound);
        registers.visible(actor, entry.agency());
        return entry;
    }

    /** What the entry that is to be corrected says. */
    private static Sent begun(FigureEntry entry) {
        var begun = new HashMap<String, String>();
        begun.put("correction", "yes");
        begun.put("figure", entry.figure().key());
        begun.put("from", entry.from().toString());
        begun.put("until", entry.until().toString());
        begun.put("amount", FigureLines.plain(entry.amount()));
        begun.put("source", entry.source());
        begun.put("evidence", entry.evidence());
        entry.overlap().ifPresent(why -> begun.put("overlap", why));
        return Sent.of(begun);
    }

    private static NewFigure figure(SheetCells cells, Optional<EvidenceFile> file) {
        var kind = cells.choice("figure", List.of(PeriodicFigure.values()), PeriodicFigure::key);
        return NewFigure.of(kind.orElse(PeriodicFigure.LICENCES), file, cells);
    }

    private static ModelAndView done(RedirectAttributes redirect, Agency agency, NewFigure figure) {
        var year = figure.from().getYear();
        var list = RegisterPath.FIGURES + "?at=" + agency.id().value() + "&year=" + year;
        return Registers.done(redirect, "figures.entered", list);
    }

    private ModelAndView page(HttpServletRequest request, String title, Agency agency, Sent sent, Faults faults) {
        var view = new FormView(agency.id().value(), agency.name(), FigureLines.figures(), sent, faults);
        return registers.form(request, "figure-form", title, view, "figures");
    }
}
