package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.LastYear;
import org.gongkai.report.desk.Suggestions;
import org.gongkai.report.desk.web.EditionFrame.Exchange;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.writing.TableFields;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The statutory tables as a sheet to be filled in. */
@Controller
@Needs(Power.READ_REPORTS)
final class FiguresPages {

    private final OpenEdition open;
    private final EditionFrame frame;
    private final LastYear lastYear;
    private final Suggestions suggestions;
    private final DraftForm form;

    FiguresPages(OpenEdition open, EditionFrame frame, LastYear lastYear, Suggestions suggestions, DraftForm form) {
        this.open = open;
        this.frame = frame;
        this.lastYear = lastYear;
        this.suggestions = suggestions;
        this.form = form;
    }

    @GetMapping("/desk/reports/{id:\\d{1,18}}/figures")
    ModelAndView figures(Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var opened = open.of(actor, id);
        return frame.page("figures", opened, Tab.FIGURES, view(opened), new Exchange(request, response));
    }

    /** Works without a script: the whole form comes back, and only what was changed in it is saved. */
    @PostMapping("/desk/reports/{id:\\d{1,18}}/figures")
    @Needs(Power.DRAFT_REPORTS)
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var opened = open.toWrite(actor, id);
        var slots = opened.edition().report().form().slots();
        var typed = TypedForm.of(fields, slots.stream().map(Slot::place).toList());
        var wanted = fields.containsKey("fill")
                ? filled(opened.edition(), typed, String.valueOf(fields.getFirst("fill")))
                : typed;
        return form.save(opened, Tab.FIGURES, wanted, new Exchange(request, response), redirect);
    }

    /** With what was typed, every cell that is still empty: totals by the sums, or noughts. */
    private static TypedForm filled(Edition edition, TypedForm typed, String what) {
        var changes = new ArrayList<>(typed.changes());
        var report = edition.report();
        var sums = Sums.of(report.figures());
        for (var slot : report.form().slots()) {
            var isTyped = typed.changes().stream().anyMatch(each -> each.place().equals(slot.place()));
            if (isTyped || report.figures().value(slot).isPresent()) {
                continue;
            }
            if (what.equals("sums") && sums.containsKey(slot)) {
                changes.add(new DraftChange(slot.place(), sums.get(slot).toPlainString()));
            } else if (what.equals("zeros") && !isUnreadable(edition, slot)) {
                changes.add(new DraftChange(slot.place(), "0"));
            }
        }
        return new TypedForm(typed.base(), changes);
    }

    private static boolean isUnreadable(Edition edition, Slot slot) {
        return edition.report().figures().cell(slot) instanceof Cell.Unreadable;
    }

    private FiguresView view(Opened opened) {
        var edition = opened.edition();
        var fields = fields(edition);
        var texts = new HashMap<Place, String>();
        edition.report().form().slots().forEach(slot -> texts.put(slot.place(), fields.shown(slot)));
        var mayEnter = opened.mayEnterFigures();
        return new FiguresView(
                DeskAddress.of(edition.id()),
                edition.version(),
                mayEnter,
                DeskAddress.parts(edition),
                TypedForm.shown(texts),
                edition.report().form().tables().stream()
                        .map(table -> table(table, mayEnter, fields))
                        .toList(),
                findings(edition),
                Tally.of(edition),
                lastYear.before(edition).isPresent(),
                (int) texts.values().stream().filter(String::isEmpty).count(),
                ClientWords.json());
    }

    FigureFields fields(Edition edition) {
        return new FigureFields(edition, lastYear.before(edition), suggestions.of(edition));
    }

    static List<FindingLine> findings(Edition edition) {
        return FindingLine.of(edition).stream().filter(FindingLine::isOfTables).toList();
    }

    private static FiguresView.Table table(TableForm table, boolean mayEnter, FigureFields fields) {
        return new FiguresView.Table(
                table.kind().key(),
                table.kind().section().heading(),
                TableFields.render(table, mayEnter, fields::of),
                table.slots().stream()
                        .map(slot -> new FiguresView.Choice(slot.place().path(), slot.label()))
                        .toList());
    }
}
