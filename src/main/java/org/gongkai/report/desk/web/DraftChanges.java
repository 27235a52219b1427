package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.desk.Saving.Clash;
import org.gongkai.report.desk.Saving.Closed;
import org.gongkai.report.desk.Saving.Conflict;
import org.gongkai.report.desk.Saving.Refusal;
import org.gongkai.report.desk.Saving.Refused;
import org.gongkai.report.desk.Saving.Saved;
import org.gongkai.report.desk.act.SaveDraft;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the editor's script asks for: saving as somebody types, and how the draft stands. */
@Controller
@Needs(Power.DRAFT_REPORTS)
final class DraftChanges {

    private final OpenEdition open;
    private final SaveDraft save;
    private final DraftStates states;
    private final Workbench workbench;

    DraftChanges(OpenEdition open, SaveDraft save, DraftStates states, Workbench workbench) {
        this.open = open;
        this.save = save;
        this.states = states;
        this.workbench = workbench;
    }

    /** Others were at the same places; nothing was saved. */
    record Clashes(String outcome, int version, List<Line> clashes) {
        record Line(String place, String label, String theirs, String yours, String by) {}
    }

    /** Nothing can be saved, in words; by place where it is about single places. */
    record Denied(String outcome, String words, Map<String, String> places) {}

    /** How a draft stands, and a fresh token for a page whose session has ended meanwhile. */
    record Fresh(DraftStates.State state, String token) {}

    @GetMapping("/desk/reports/{id:\\d{1,18}}/changes")
    ResponseEntity<Fresh> state(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String part,
            HttpServletRequest request,
            HttpServletResponse response) {
        EditionFrame.keepNowhere(response);
        var edition = open.toWrite(actor, id).edition();
        var token = workbench.frame(request, "").csrf().value();
        return ResponseEntity.ok(new Fresh(states.whole(edition, part(part)), token));
    }

    @PostMapping(path = "/desk/reports/{id:\\d{1,18}}/changes", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> save(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String part,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        EditionFrame.keepNowhere(response);
        var began = System.nanoTime();
        var opened = open.toWrite(actor, id);
        var sent = SentChanges.read(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var edition = opened.edition();
        var answer = answer(save.of(actor, edition.id(), sent.base(), sent.changes()), sent, part(part));
        response.setHeader("Server-Timing", "save;dur=" + (System.nanoTime() - began) / 10_000 / 100.0);
        return answer;
    }

    private ResponseEntity<?> answer(Saving saving, SentChanges sent, Tab part) {
        return switch (saving) {
            // Only where others have saved meanwhile does the page have to learn what stands elsewhere.
            case Saved(var edition) ->
                ResponseEntity.ok(
                        edition.version() <= sent.base() + 1
                                ? states.withoutValues(edition, part)
                                : states.whole(edition, part));
            case Conflict(var edition, var clashes) ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Clashes("conflict", edition.version(), lines(edition, clashes)));
            case Closed(var state) ->
                ResponseEntity.status(HttpStatus.LOCKED)
                        .body(new Denied("closed", DeskWords.of("unsaved.closed", DeskWords.of(state)), Map.of()));
            case Refused(var edition, var refusals) ->
                ResponseEntity.unprocessableContent()
                        .body(new Denied("refused", DeskWords.of("unsaved.refused"), refused(refusals)));
        };
    }

    private static Tab part(String part) {
        return part.equals(Tab.TEXT.path()) ? Tab.TEXT : Tab.FIGURES;
    }

    private static Map<String, String> refused(List<Refusal> refusals) {
        var places = new TreeMap<String, String>();
        refusals.forEach(each -> places.put(each.place().path(), DeskWords.FINDINGS.of(each.why())));
        return places;
    }

    private static List<Clashes.Line> lines(Edition edition, List<Clash> clashes) {
        var form = edition.report().form();
        return clashes.stream()
                .map(each -> new Clashes.Line(
                        each.place().path(),
                        PlaceLink.of(edition.id(), form, each.place()).words(),
                        each.theirs(),
                        each.yours(),
                        DeskWords.of("unsaved.by", each.by(), DeskWords.minute(each.at()))))
                .toList();
    }
}
