package org.gongkai.publication.web.desk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemSaving.Closed;
import org.gongkai.publication.ItemSaving.Conflict;
import org.gongkai.publication.ItemSaving.Refused;
import org.gongkai.publication.ItemSaving.Saved;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.body.Body;
import org.gongkai.workbench.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the script of the form asks of the server: to save what stands in it, and to clean what is pasted. */
@Controller
@Needs(Power.DRAFT_ITEMS)
final class AutosavePages {

    private final OpenItem open;
    private final SaveItem save;
    private final Clock clock;

    AutosavePages(OpenItem open, SaveItem save, Clock clock) {
        this.open = open;
        this.save = save;
        this.clock = clock;
    }

    /** 200 with the new revision, 409 where somebody else saved, 422 with what is wrong, 423 where it can no more be changed. */
    @PostMapping(ItemAddress.EDIT + "autosave")
    ResponseEntity<Map<String, Object>> save(
            Actor actor,
            @PathVariable long id,
            @RequestParam int base,
            @RequestParam MultiValueMap<String, String> typed) {
        var opened = open.toWrite(actor, id);
        var read = ReadFields.of(typed, opened.item().content());
        if (!read.faults().isEmpty()) {
            return refused(read.faults());
        }
        return switch (save.of(actor, opened.item().id(), base, read.content())) {
            case Saved(var item) ->
                answer(HttpStatus.OK, "revision", item.revision(), "at", ItemWords.time(clock.instant()));
            case Conflict(var theirs) -> answer(HttpStatus.CONFLICT, "revision", theirs.revision(), "at", "");
            case Refused(var item, var faults) -> refused(ItemFaults.words(faults));
            case Closed(var state) -> answer(HttpStatus.LOCKED, "state", ItemWords.of(state), "at", "");
        };
    }

    /** What was copied elsewhere, as it would be kept. */
    @PostMapping(ItemAddress.ALL + "paste")
    ResponseEntity<Map<String, Object>> paste(@RequestParam String html) {
        return answer(HttpStatus.OK, "html", Body.clean(html), "at", "");
    }

    private static ResponseEntity<Map<String, Object>> refused(Faults faults) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "words",
                String.join(
                        ItemWords.of("between"),
                        faults.list().stream().map(Faults.Fault::words).toList()),
                "at",
                "");
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, String key, Object value, String other, Object more) {
        var body = new LinkedHashMap<String, Object>();
        body.put(key, value);
        body.put(other, more);
        return ResponseEntity.status(status).body(body);
    }
}
