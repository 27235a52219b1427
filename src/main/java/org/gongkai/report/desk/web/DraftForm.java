package org.gongkai.report.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.desk.Saving.Clash;
import org.gongkai.report.desk.Saving.Closed;
import org.gongkai.report.desk.Saving.Conflict;
import org.gongkai.report.desk.Saving.Refusal;
import org.gongkai.report.desk.Saving.Refused;
import org.gongkai.report.desk.Saving.Saved;
import org.gongkai.report.desk.act.SaveDraft;
import org.gongkai.report.desk.web.EditionFrame.Exchange;
import org.gongkai.report.model.Place;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves what a plain form brought back; what cannot be saved comes back on a page, and is not lost. */
@Component
final class DraftForm {

    private final SaveDraft save;
    private final EditionFrame frame;
    private final Clock clock;

    DraftForm(SaveDraft save, EditionFrame frame, Clock clock) {
        this.save = save;
        this.frame = frame;
        this.clock = clock;
    }

    ModelAndView save(Opened opened, Tab tab, TypedForm form, Exchange exchange, RedirectAttributes redirect) {
        var id = opened.edition().id();
        if (form.changes().isEmpty()) {
            redirect.addFlashAttribute(Workbench.NOTICE, DeskWords.of("saved.nothing"));
            return new ModelAndView("redirect:" + DeskAddress.of(id, tab));
        }
        var saving = save.of(opened.actor(), id, form.base(), form.changes());
        return answer(saving, opened, tab, form.changes(), exchange, redirect);
    }

    ModelAndView answer(
            Saving saving,
            Opened opened,
            Tab tab,
            List<DraftChange> changes,
            Exchange exchange,
            RedirectAttributes redirect) {
        return switch (saving) {
            case Saved(var edition) -> {
                redirect.addFlashAttribute(
                        Workbench.NOTICE,
                        DeskWords.of(
                                "saved",
                                DeskWords.time(clock.instant()),
                                Tally.of(edition).words()));
                yield new ModelAndView("redirect:" + DeskAddress.of(edition.id(), tab));
            }
            case Conflict(var edition, var clashes) ->
                unsaved(
                        opened,
                        tab,
                        exchange,
                        view("unsaved.conflict", edition, lines(edition, changes, clashes, List.of()), true));
            case Refused(var edition, var refusals) ->
                unsaved(
                        opened,
                        tab,
                        exchange,
                        view("unsaved.refused", edition, lines(edition, changes, List.of(), refusals), true));
            case Closed(var state) ->
                unsaved(
                        opened,
                        tab,
                        exchange,
                        new UnsavedView(
                                DeskWords.of("unsaved.closed", DeskWords.of(state)),
                                opened.edition().version(),
                                false,
                                lines(opened.edition(), changes, List.of(), List.of()),
                                ""));
        };
    }

    private ModelAndView unsaved(Opened opened, Tab tab, Exchange exchange, UnsavedView view) {
        return frame.page("unsaved", opened, tab, view, exchange);
    }

    private static UnsavedView view(String key, Edition edition, List<UnsavedView.Line> lines, boolean resumable) {
        return new UnsavedView(
                DeskWords.of(key), edition.version(), resumable, lines, DeskAddress.of(edition.id()) + "unsaved");
    }

    private static List<UnsavedView.Line> lines(
            Edition edition, List<DraftChange> changes, List<Clash> clashes, List<Refusal> refusals) {
        var clashing = byPlace(clashes, Clash::place);
        var refused = byPlace(refusals, Refusal::place);
        return changes.stream()
                .map(change -> line(edition, change, clashing.get(change.place()), refused.get(change.place())))
                .toList();
    }

    private static <T> Map<Place, T> byPlace(List<T> all, Function<T, Place> place) {
        return all.stream().collect(Collectors.toMap(place, Function.identity(), (one, other) -> one));
    }

    private static UnsavedView.Line line(
            Edition edition, DraftChange change, @Nullable Clash clash, @Nullable Refusal refusal) {
        var form = edition.report().form();
        return new UnsavedView.Line(
                change.place().path(),
                PlaceLink.of(edition.id(), form, change.place()).words(),
                change.text(),
                clash == null ? "" : clash.theirs(),
                clash == null ? "" : DeskWords.of("unsaved.by", clash.by(), DeskWords.minute(clash.at())),
                refusal == null ? "" : DeskWords.FINDINGS.of(refusal.why()),
                form.slot(change.place()).isEmpty());
    }
}
