package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.FigureEntry;
import org.gongkai.publication.register.FigureEntryId;
import org.gongkai.publication.register.FigureRegister;
import org.gongkai.publication.register.PeriodicFigure;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.act.CorrectFigure;
import org.gongkai.publication.register.act.EnterFigure;
import org.gongkai.publication.register.act.NewFigure;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetRow;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
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

    @GetMapping(RegisterPath.FIGURES + "new")
    ModelAndView form(Actor actor, @RequestParam(required = false) @Nullable Long at, HttpServletRequest request) {
        var agency = registers.kept(actor, registers.agency(actor, at).id());
        return page(request, "figures.new", agency, Map.of(), Faults.NONE);
    }

    @PostMapping(RegisterPath.FIGURES + "new")
    ModelAndView enter(
            Actor actor,
            @RequestParam long at,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) Optional<MultipartFile> file,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        var agency = registers.kept(actor, new AgencyId(at));
        var cells = new SheetCells(new SheetRow(0, form));
        var figure = figure(actor, cells, file);
        if (!cells.faults().isEmpty()) {
            var faults = Registers.inWords(cells.faults());
            return registers.refused(page(request, "figures.new", agency, form, faults));
        }
        var entering = enter.of(actor, agency.id(), figure);
        return answer(entering, figure, agency, redirect, faults -> page(request, "figures.new", agency, form, faults));
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
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) Optional<MultipartFile> file,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        var entry = entry(actor, id);
        var agency = registers.kept(actor, entry.agency());
        var cells = new SheetCells(new SheetRow(0, form));
        var figure = figure(actor, cells, file);
        if (!cells.faults().isEmpty()) {
            var faults = Registers.inWords(cells.faults());
            return registers.refused(page(request, "figures.correct", agency, form, faults));
        }
        var entering = correct.of(actor, entry.id(), figure, cells.text("reason"));
        return answer(
                entering, figure, agency, redirect, faults -> page(request, "figures.correct", agency, form, faults));
    }

    private FigureEntry entry(Actor actor, long id) {
        var entry = register.find(new FigureEntryId(id)).orElseThrow(Registers::notFound);
        registers.visible(actor, entry.agency());
        return entry;
    }

    /** What the entry that is to be corrected says. */
    private static Map<String, String> begun(FigureEntry entry) {
        var typed = new HashMap<String, String>();
        typed.put("correction", "yes");
        typed.put("figure", entry.figure().key());
        typed.put("from", entry.from().toString());
        typed.put("until", entry.until().toString());
        typed.put("amount", FigureLines.plain(entry.amount()));
        typed.put("source", entry.source());
        typed.put("evidence", entry.evidence());
        entry.overlap().ifPresent(why -> typed.put("overlap", why));
        return typed;
    }

    private NewFigure figure(Actor actor, SheetCells cells, Optional<MultipartFile> file) throws IOException {
        var kind = PeriodicFigure.of(cells.text("figure"));
        if (kind.isEmpty()) {
            cells.refuse("figure", Reason.MISSING);
        }
        return new NewFigure(
                kind.orElse(PeriodicFigure.LICENCES),
                cells.neededDay("from"),
                cells.neededDay("until"),
                cells.figure("amount"),
                cells.text("source"),
                cells.text("evidence"),
                evidence.keep(actor, file, cells),
                cells.given("overlap"));
    }

    private interface FormAgain {
        ModelAndView with(Faults faults);
    }

    private ModelAndView answer(
            Entering<FigureEntryId> entering,
            NewFigure figure,
            Agency agency,
            RedirectAttributes redirect,
            FormAgain again) {
        return switch (entering) {
            case Entering.Entered<FigureEntryId> entered -> {
                redirect.addFlashAttribute(Workbench.NOTICE, Registers.WORDS.of("figures.entered"));
                yield new ModelAndView("redirect:" + RegisterPath.FIGURES + "?at="
                        + agency.id().value() + "&year=" + figure.from().getYear());
            }
            case Entering.Refused<FigureEntryId>(var faults) ->
                registers.refused(again.with(Registers.inWords(faults)));
        };
    }

    private ModelAndView page(
            HttpServletRequest request, String title, Agency agency, Map<String, String> typed, Faults faults) {
        var view = new FormView(agency.id().value(), agency.name(), FigureLines.figures(), typed, faults);
        var above = new Frame.Entry(
                Registers.WORDS.of("figures"),
                RegisterPath.FIGURES + "?at=" + agency.id().value());
        return registers.page(request, "figure-form", Registers.WORDS.of(title), view, above);
    }
}
