package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.RegisterEvidence;
import org.gongkai.report.desk.RegisterFigures;
import org.gongkai.report.desk.RegisterFigures.Line;
import org.gongkai.report.desk.act.ExplainFinding;
import org.gongkai.report.desk.act.TakeRegisterFigures;
import org.gongkai.report.desk.web.EditionFrame.Exchange;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Section two compiled from the registers: what they count beside what is typed, taken over in one act. */
@Controller
@Needs(Power.READ_REPORTS)
final class RegistersPages {

    private static final String PATH = "/desk/reports/{id:\\d{1,18}}/registers";

    private final OpenEdition open;
    private final EditionFrame frame;
    private final RegisterFigures registers;
    private final RegisterGaps gaps;
    private final RegisterEvidence evidence;
    private final TakeRegisterFigures take;
    private final ExplainFinding explain;
    private final DraftForm form;

    RegistersPages(
            OpenEdition open,
            EditionFrame frame,
            RegisterFigures registers,
            RegisterGaps gaps,
            RegisterEvidence evidence,
            TakeRegisterFigures take,
            ExplainFinding explain,
            DraftForm form) {
        this.open = open;
        this.frame = frame;
        this.registers = registers;
        this.gaps = gaps;
        this.evidence = evidence;
        this.take = take;
        this.explain = explain;
        this.form = form;
    }

    @GetMapping(PATH)
    ModelAndView registers(
            Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var opened = open.of(actor, id);
        return frame.page("registers", opened, Tab.FIGURES, view(opened), new Exchange(request, response));
    }

    @PostMapping(PATH)
    @Needs(Power.DRAFT_REPORTS)
    ModelAndView take(
            Actor actor,
            @PathVariable long id,
            @RequestParam int base,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var opened = open.toWrite(actor, id);
        var saving = take.of(actor, opened.edition().id(), base);
        return form.answer(saving, opened, Tab.FIGURES, List.of(), new Exchange(request, response), redirect);
    }

    @PostMapping(PATH + "/explain")
    @Needs(Power.DRAFT_REPORTS)
    ModelAndView explain(
            Actor actor,
            @PathVariable long id,
            @RequestParam String place,
            @RequestParam String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var opened = open.toWrite(actor, id);
        var saving = explain.of(actor, opened.edition().id(), Rule.R6, new Place(place), reason);
        return form.answer(saving, opened, Tab.FINDINGS, List.of(), new Exchange(request, response), redirect);
    }

    private RegistersView view(Opened opened) {
        var edition = opened.edition();
        var lines = registers.of(edition);
        var left = (int) lines.stream()
                .filter(line -> line.figure().known() && !line.isIn(edition.report()))
                .count();
        return new RegistersView(
                DeskAddress.of(edition.id(), Tab.FIGURES),
                edition.version(),
                opened.mayEnterFigures(),
                left,
                lines.stream().map(line -> line(line, edition)).toList(),
                gaps.of(edition),
                evidence.of(edition.id()).stream()
                        .map(kept -> kept(kept, edition))
                        .toList());
    }

    private static RegistersView.Line line(Line line, Edition edition) {
        var report = edition.report();
        var typed = report.figures()
                .value(line.slot())
                .map(value -> value.toPlainString())
                .orElse("");
        var known = line.figure().known();
        var words = !known
                ? "registers.unknown"
                : line.isIn(report) ? "registers.same" : typed.isEmpty() ? "registers.blank" : "registers.differs";
        return new RegistersView.Line(
                line.slot().label(),
                typed,
                known ? line.figure().value().toPlainString() : "",
                !known ? "" : line.isIn(report) ? "good" : "warn",
                DeskWords.of(words),
                line.figure().path());
    }

    private static RegistersView.Kept kept(RegisterEvidence.Frozen kept, Edition edition) {
        return new RegistersView.Kept(
                edition.report()
                        .form()
                        .slot(new Place(kept.place()))
                        .map(slot -> slot.label())
                        .orElse(kept.place()),
                kept.value().toPlainString(),
                kept.counted().size(),
                kept.sha256(),
                DeskWords.minute(kept.at()));
    }
}
