package org.gongkai.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.ledger.chain.EntryCsv;
import org.gongkai.ledger.chain.EntryJson;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The ledger to take away, as far as the reader may read it: of the agency asked for, or of all; sent as it is read. */
@Controller
@Needs(Power.READ_LEDGER)
final class LedgerFiles {

    private final Readable readable;
    private final LedgerEntries entries;

    LedgerFiles(Readable readable, LedgerEntries entries) {
        this.readable = readable;
        this.entries = entries;
    }

    @GetMapping(LedgerPart.PATH + "ledger.jsonl")
    void json(Actor actor, @ModelAttribute Asked asked, HttpServletResponse response) throws IOException {
        var asking = agencies(actor, asked);
        write(
                asking,
                asked,
                begun(response, "application/x-ndjson", "ledger.jsonl"),
                entry -> EntryJson.line(entry) + "\n");
    }

    @GetMapping(LedgerPart.PATH + "ledger.csv")
    void csv(Actor actor, @ModelAttribute Asked asked, HttpServletResponse response) throws IOException {
        var asking = agencies(actor, asked);
        var out = begun(response, "text/csv", "ledger.csv");
        out.print(EntryCsv.HEAD);
        write(asking, asked, out, EntryCsv::line);
    }

    private List<Agency> agencies(Actor actor, Asked asked) {
        var all = readable.of(actor);
        return asked.agency() == null ? all : List.of(readable.one(all, Optional.of(asked.agency())));
    }

    private static PrintWriter begun(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name).build().toString());
        return response.getWriter();
    }

    private void write(List<Agency> agencies, Asked asked, PrintWriter out, Function<Entry, String> line) {
        var ids = agencies.stream().map(Agency::id).toList();
        entries.each(ids, asked.filter(), entry -> out.print(line.apply(entry)));
        out.flush();
    }
}
