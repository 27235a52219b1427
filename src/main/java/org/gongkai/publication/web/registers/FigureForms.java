package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Entering;
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
        var entering = cells.faults().isEmpty()
                ? enter.of(actor, agency.id(), figure)
                : new Entering.Refused<FigureEntryId>(cells.faults());
        return answer(
                entering,
                agency,
                figure,
                redirect,
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
        var entering = cells.faults().isEmpty()
                ? correct.of(actor, entry.id(), figure, sent.text("reason"))
                : new Entering.Refused<FigureEntryId>(cells.faults());
        return answer(
                entering,
                agency,
                figure,
                redirect,
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
        return new NewFigure(
                kind.orElse(PeriodicFigure.LICENCES),
                cells.neededDay("from"),
                cells.neededDay("until"),
                cells.figure("amount"),
                cells.text("source"),
                cells.text("evidence"),
                file,
                cells.given("overlap"));
    }

    private static ModelAndView answer(
            Entering<FigureEntryId> entering,
            Agency agency,
            NewFigure figure,
            RedirectAttributes redirect,
            Function<Faults, ModelAndView> again) {
        var list = RegisterPath.FIGURES + "?at=" + agency.id().value() + "&year="
                + figure.from().getYear();
        return Registers.answer(entering, id -> Registers.done(redirect, "figures.entered", list), again);
    }

    private ModelAndView page(HttpServletRequest request, String title, Agency agency, Sent sent, Faults faults) {
        var view = new FormView(agency.id().value(), agency.name(), FigureLines.figures(), sent, faults);
        return registers.form(request, "figure-form", title, view, "figures");
    }
}
