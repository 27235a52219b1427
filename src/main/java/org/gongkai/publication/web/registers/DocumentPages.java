package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.DocumentFigure;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.publication.register.sheet.SheetWriting;
import org.gongkai.workbench.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The register of rules and normative documents: its counts by year, and the list that each counts. */
@Controller
@Needs(Power.READ_ITEMS)
final class DocumentPages {

    private static final int ON_ONE_PAGE = 50;
    private static final List<String> COLUMNS =
            List.of("title", "documentNumber", "kind", "issuedOn", "effectiveOn", "validity", "endedOn", "where");

    private final Registers registers;
    private final DocumentRegister register;

    DocumentPages(Registers registers, DocumentRegister register) {
        this.registers = registers;
        this.register = register;
    }

    @GetMapping(RegisterPath.DOCUMENTS)
    ModelAndView list(Actor actor, @ModelAttribute DocumentFilter filter, HttpServletRequest request) {
        var agency = registers.agency(actor, filter.at());
        var all = register.of(agency.id());
        return registers.page(request, "documents", Registers.WORDS.of("documents"), view(actor, agency, all, filter));
    }

    private DocumentsView view(Actor actor, Agency agency, List<RegisteredDocument> all, DocumentFilter filter) {
        var today = registers.today();
        var found = filter.of(all, today);
        var asAt = asAt(filter, today);
        var page = filter.page() == null ? 1 : filter.page();
        var pages = new Pages(page, found.size(), ON_ONE_PAGE);
        return new DocumentsView(
                agency.id().value(),
                agency.name(),
                Registers.keeps(actor, agency),
                filter.year(today),
                filter.asked().map(DocumentFilter::key).orElse(""),
                filter.counted().map(DocumentFigure::key).orElse(""),
                filter.text(),
                asAt.toString(),
                DocumentFilter.KINDS.stream()
                        .map(kind -> new DocumentsView.Choice(DocumentFilter.key(kind), Registers.WORDS.of(kind.key())))
                        .toList(),
                Arrays.stream(DocumentFigure.values())
                        .map(each -> new DocumentsView.Choice(
                                each.key(), Registers.WORDS.of("documents.figure." + each.key())))
                        .toList(),
                DocumentLines.years(agency.id(), all, Math.min(filter.year(today) + 2, today.getYear())),
                pages.of(found).stream()
                        .map(document -> DocumentLines.line(document, asAt))
                        .toList(),
                pages,
                query(agency, filter, today));
    }

    /** A figure is told as at the end of its year, everything else as at today. */
    private static LocalDate asAt(DocumentFilter filter, LocalDate today) {
        return filter.counted()
                .map(figure -> DocumentFigure.lastDay(filter.year(today)))
                .orElse(today);
    }

    private static String query(Agency agency, DocumentFilter filter, LocalDate today) {
        var query = UriComponentsBuilder.newInstance()
                .queryParam("at", agency.id().value())
                .queryParam("year", filter.year(today));
        filter.asked().ifPresent(kind -> query.queryParam("kind", DocumentFilter.key(kind)));
        filter.counted().ifPresent(figure -> query.queryParam("figure", figure.key()));
        if (!filter.text().isEmpty()) {
            query.queryParam("q", "{q}");
        }
        return query.encode().buildAndExpand(filter.text()).toUriString();
    }

    @GetMapping(RegisterPath.DOCUMENTS + "export.xlsx")
    ResponseEntity<byte[]> export(Actor actor, @ModelAttribute DocumentFilter filter) {
        var agency = registers.agency(actor, filter.at());
        var today = registers.today();
        var asAt = asAt(filter, today);
        var rows = new ArrayList<List<Object>>();
        filter.of(register.of(agency.id()), today).stream()
                .map(document -> DocumentLines.line(document, asAt))
                .forEach(line -> rows.add(List.of(
                        line.title(),
                        line.number(),
                        line.kind(),
                        line.issuedOn(),
                        line.effectiveOn(),
                        line.validity(),
                        line.endedOn(),
                        line.where())));
        var title = Registers.WORDS.of("documents.export", agency.name(), asAt.toString());
        var headings = COLUMNS.stream()
                .map(column -> Registers.WORDS.of("field." + column))
                .toList();
        return Registers.file(
                title + ".xlsx",
                Registers.XLSX,
                SheetWriting.of(Registers.WORDS.of("documents"), title, headings, rows));
    }
}
