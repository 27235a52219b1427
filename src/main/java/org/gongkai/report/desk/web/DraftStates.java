package org.gongkai.report.desk.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.LastYear;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.desk.Suggestions;
import org.gongkai.report.model.Report;
import org.springframework.stereotype.Component;

/** How drafts stand, as the editor's script shows it without loading its page again. */
@Component
final class DraftStates {

    private final LastYear lastYear;
    private final Suggestions suggestions;
    private final TemplateEngine templates;
    private final Clock clock;

    DraftStates(LastYear lastYear, Suggestions suggestions, TemplateEngine templates, Clock clock) {
        this.lastYear = lastYear;
        this.suggestions = suggestions;
        this.templates = templates;
        this.clock = clock;
    }

    /** How a draft stands after a save. */
    record State(
            String outcome,
            int version,
            String at,
            String tally,
            Map<String, FigureFields.Mark> cells,
            String findings,
            Map<String, String> notes,
            Map<String, String> values) {}

    State whole(Edition edition, Tab part) {
        return of(edition, part, values(edition));
    }

    /** For a page that has typed all of them itself. */
    State withoutValues(Edition edition, Tab part) {
        return of(edition, part, Map.of());
    }

    private State of(Edition edition, Tab part, Map<String, String> values) {
        var last = lastYear.before(edition);
        return new State(
                "saved",
                edition.version(),
                DeskWords.time(clock.instant()),
                Tally.of(edition).words(),
                part == Tab.TEXT ? Map.of() : new FigureFields(edition, last, suggestions.of(edition)).marks(),
                part == Tab.TEXT ? "" : findings(edition),
                part == Tab.TEXT ? notes(edition, last) : Map.of(),
                values);
    }

    private String findings(Edition edition) {
        return render(
                "desk/found.jte",
                Map.of("findings", FiguresPages.findings(edition), "words", DeskWords.WORDS, "open", true));
    }

    private Map<String, String> notes(Edition edition, Optional<Report> last) {
        var notes = new TreeMap<String, String>();
        TextPages.notes(edition, last)
                .forEach((place, note) -> notes.put(
                        place.path(),
                        render(
                                "desk/notes.jte",
                                Map.of("notes", note, "key", TextPages.key(place), "words", DeskWords.WORDS))));
        return notes;
    }

    private String render(String template, Map<String, Object> parameters) {
        var html = new StringOutput();
        templates.render(template, parameters, html);
        return html.toString();
    }

    private static Map<String, String> values(Edition edition) {
        var values = new TreeMap<String, String>();
        edition.report()
                .form()
                .slots()
                .forEach(slot -> values.put(
                        slot.place().path(),
                        PlaceText.of(edition.report(), slot.place()).orElse("")));
        TextPages.places()
                .forEach(place -> values.put(
                        place.path(), PlaceText.of(edition.report(), place).orElse("")));
        return values;
    }
}
