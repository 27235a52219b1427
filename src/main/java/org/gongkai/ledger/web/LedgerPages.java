package org.gongkai.ledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.History;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What was done at an agency, newest first, and the whole history of one matter. */
@Controller
@Needs(Power.READ_LEDGER)
final class LedgerPages {

    private final Workbench workbench;
    private final Readable readable;
    private final LedgerEntries entries;
    private final History history;
    private final ChainVerification verification;

    LedgerPages(
            Workbench workbench,
            Readable readable,
            LedgerEntries entries,
            History history,
            ChainVerification verification) {
        this.workbench = workbench;
        this.readable = readable;
        this.entries = entries;
        this.history = history;
        this.verification = verification;
    }

    @GetMapping(LedgerPart.PATH)
    ModelAndView list(
            HttpServletRequest request,
            Actor actor,
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "false") boolean verify) {
        var agencies = readable.of(actor);
        var agency = readable.one(agencies, Optional.ofNullable(asked.agency()));
        var page = entries.of(agency.id(), asked.filter());
        var query = asked.query(agency.id().value());
        var view = new LedgerView(
                agency,
                agencies,
                asked,
                history.acts(),
                rows(page.entries()),
                query,
                page.older().map(number -> query + "&before=" + number),
                verify ? Optional.of(verification.of(agency)) : Optional.empty(),
                LedgerPart.WORDS);
        var frame = workbench.frame(request, LedgerPart.WORDS.of("part"));
        return new ModelAndView("ledger/list", Map.of("frame", frame, "view", view));
    }

    private List<LedgerView.Row> rows(List<Entry> some) {
        return history.lines(some).stream()
                .map(line -> {
                    var matter = line.entry().act().matter();
                    return new LedgerView.Row(line, history.kind(matter), LedgerPart.PATH + matter);
                })
                .toList();
    }

    /** A matter is shown by what stands in the ledgers that the reader may read; with nothing there, it is not there. */
    @GetMapping(LedgerPart.PATH + "{kind:[a-z-]+}/{id:\\d{1,18}}")
    ModelAndView matter(HttpServletRequest request, Actor actor, @PathVariable String kind, @PathVariable long id) {
        var matter = new Matter(kind, id);
        var lines = history.of(matter).stream()
                .filter(line -> readable.mayRead(actor, line.entry().act().agency()))
                .toList();
        if (lines.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var title = LedgerPart.WORDS.of("matter.title", history.kind(matter), Long.toString(id));
        var frame =
                workbench.frame(request, title).below(new Frame.Entry(LedgerPart.WORDS.of("part"), LedgerPart.PATH));
        return new ModelAndView("ledger/matter", Map.of("frame", frame, "lines", lines));
    }
}
