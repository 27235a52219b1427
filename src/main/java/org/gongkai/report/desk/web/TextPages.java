package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.LastYear;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.desk.web.EditionFrame.Exchange;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The text of a report: plain paragraphs, and what the rules have to say about them. */
@Controller
@Needs(Power.READ_REPORTS)
final class TextPages {

    private static final int SHORTEST_FIELD = 3;
    private static final int LONGEST_FIELD = 24;
    private static final int LINE = 44;

    private final OpenEdition open;
    private final EditionFrame frame;
    private final LastYear lastYear;
    private final DraftForm form;

    TextPages(OpenEdition open, EditionFrame frame, LastYear lastYear, DraftForm form) {
        this.open = open;
        this.frame = frame;
        this.lastYear = lastYear;
        this.form = form;
    }

    @GetMapping("/desk/reports/{id:\\d{1,18}}/text")
    ModelAndView text(Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var opened = open.of(actor, id);
        return frame.page("text", opened, Tab.TEXT, view(opened), new Exchange(request, response));
    }

    @PostMapping("/desk/reports/{id:\\d{1,18}}/text")
    @Needs(Power.DRAFT_REPORTS)
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var opened = open.toWrite(actor, id);
        var typed = TypedForm.of(fields, places());
        var example = Optional.ofNullable(fields.getFirst("example"));
        var wanted = example.map(key -> withExample(key, opened, typed)).orElse(typed);
        return form.save(opened, Tab.TEXT, wanted, new Exchange(request, response), redirect);
    }

    /** Adds the example's paragraphs to what stands in the section, typed or saved. */
    private static TypedForm withExample(String key, Opened opened, TypedForm typed) {
        var place = places().stream()
                .filter(each -> key(each).equals(key))
                .findFirst()
                .orElseThrow(OpenEdition::notFound);
        var before = typed.changes().stream()
                .filter(each -> each.place().equals(place))
                .map(DraftChange::text)
                .findFirst()
                .or(() -> PlaceText.of(opened.edition().report(), place))
                .orElse("");
        var example = SectionExamples.of(key, opened.edition(), opened.agency());
        var changes = new ArrayList<>(typed.changes().stream()
                .filter(each -> !each.place().equals(place))
                .toList());
        changes.add(new DraftChange(place, before.isBlank() ? example : before + "\n" + example));
        return new TypedForm(typed.base(), changes);
    }

    /** The introduction, then the sections. */
    static List<Place> places() {
        var places = new ArrayList<Place>();
        places.add(PlaceText.INTRODUCTION);
        Arrays.stream(Section.values()).map(Place::of).forEach(places::add);
        return places;
    }

    /** Of a section its own, else that of the introduction. */
    static String key(Place place) {
        return PlaceText.section(place).map(Section::key).orElse(place.path());
    }

    private TextView view(Opened opened) {
        var edition = opened.edition();
        var last = lastYear.before(edition);
        var notes = notes(edition, last);
        var texts = new LinkedHashMap<Place, String>();
        places().forEach(place ->
                texts.put(place, PlaceText.of(edition.report(), place).orElse("")));
        return new TextView(
                DeskAddress.of(edition.id()),
                edition.version(),
                opened.mayWrite(),
                TypedForm.shown(texts),
                texts.entrySet().stream()
                        .map(each -> part(each.getKey(), each.getValue(), opened, last, notes))
                        .toList(),
                Tally.of(edition),
                ClientWords.json());
    }

    static Map<Place, TextNotes> notes(Edition edition, Optional<Report> last) {
        var notes = new LinkedHashMap<Place, TextNotes>();
        notes.put(PlaceText.INTRODUCTION, TextNotes.ofIntroduction(edition));
        TextNotes.of(edition, last).forEach((section, note) -> notes.put(Place.of(section), note));
        return notes;
    }

    private static TextView.Part part(
            Place place, String text, Opened opened, Optional<Report> last, Map<Place, TextNotes> notes) {
        var key = key(place);
        return new TextView.Part(
                place.path(),
                key,
                PlaceText.section(place).map(Section::heading).orElseGet(() -> DeskWords.of("introduction")),
                DeskWords.of("hint." + key),
                text,
                SectionExamples.of(key, opened.edition(), opened.agency()),
                last.flatMap(report -> PlaceText.of(report, place)).orElse(""),
                rows(text),
                Objects.requireNonNull(notes.get(place)));
    }

    private static int rows(String text) {
        var lines = text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
        return Math.clamp(lines + 1, SHORTEST_FIELD, LONGEST_FIELD);
    }
}
