package org.gongkai.publication.register.act;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.publication.Dates;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Relation;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpDecision;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.workbench.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Writes the announcement of a clean-up's result: a list for each decision.
 *
 * <p>Documents that the public may not read are decided on too, and are not named.
 */
@Component
class CleanUpAnnouncement {

    private static final List<String> HEADINGS = List.of("position", "title", "documentNumber", "issuedOn");

    private final DocumentRegister register;
    private final Words words = Words.in("registers");
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern(words.of("day"), Locale.SIMPLIFIED_CHINESE);

    CleanUpAnnouncement(DocumentRegister register) {
        this.register = register;
    }

    ItemContent of(CleanUp cleanUp, String agency, ItemContent begun, LocalDate today) {
        var year = Integer.toString(cleanUp.year());
        var ended = named(cleanUp.lines().stream()
                        .filter(line -> line.decided()
                                .flatMap(decided -> decided.what().ends())
                                .isPresent()))
                .stream()
                .flatMap(document -> item(document).stream())
                .toList();
        return begun.titled(words.of("clean-up.announcement.title", agency, year, kinds(cleanUp)))
                .summarised(words.of("clean-up.announcement.summary", agency, year, kinds(cleanUp)))
                .with(Dates.written(today))
                .withRelations(ended)
                .withBody(body(cleanUp, agency));
    }

    /** Most agencies make no rules. */
    private String kinds(CleanUp cleanUp) {
        var hasRules = cleanUp.lines().stream().anyMatch(line -> line.kind() == ItemKind.RULE);
        return words.of(hasRules ? "clean-up.kinds" : ItemKind.NORMATIVE_DOCUMENT.key());
    }

    private static Optional<Relation> item(RegisteredDocument document) {
        return document.key() instanceof DocumentKey.OfItem(var id)
                ? Optional.of(new Relation(Relation.Type.RELATED, id))
                : Optional.empty();
    }

    private String body(CleanUp cleanUp, String agency) {
        var body = new Element("div");
        body.appendElement("p")
                .text(words.of(
                        "clean-up.announcement.lead",
                        agency,
                        day.format(cleanUp.asAt()),
                        Integer.toString(named(cleanUp.lines().stream()).size()),
                        kinds(cleanUp)));
        for (var decision : CleanUpDecision.values()) {
            var documents = named(cleanUp, decision);
            body.appendElement("h2").text(heading(decision));
            if (documents.isEmpty()) {
                body.appendElement("p").text(words.of("clean-up.announcement.none"));
            } else {
                body.appendChild(table(documents));
            }
        }
        body.appendElement("p").text(words.of("clean-up.announcement.end"));
        return body.html();
    }

    private String heading(CleanUpDecision decision) {
        return words.of("clean-up.announcement." + decision.name().toLowerCase(Locale.ROOT));
    }

    /** Whether a body holds every list as it was decided, below its heading and alone there; words around the lists are the author's. */
    boolean isIn(CleanUp cleanUp, String body) {
        var tables = tables(body);
        return Stream.of(CleanUpDecision.values()).allMatch(decision -> {
            var documents = named(cleanUp, decision);
            return tables.getOrDefault(bare(heading(decision)), List.of())
                    .equals(
                            documents.isEmpty()
                                    ? List.of()
                                    : List.of(bare(table(documents).text())));
        });
    }

    /** The tables of a body by the headings that they stand below. */
    private static Map<String, List<String>> tables(String body) {
        var tables = new HashMap<String, List<String>>();
        var heading = "";
        for (var each : Jsoup.parseBodyFragment(body).select("h2, table")) {
            if (each.normalName().equals("h2")) {
                heading = bare(each.text());
            } else {
                tables.computeIfAbsent(heading, first -> new ArrayList<>()).add(bare(each.text()));
            }
        }
        return tables;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private Element table(List<RegisteredDocument> documents) {
        var table = new Element("table");
        var head = table.appendElement("thead").appendElement("tr");
        HEADINGS.forEach(each -> head.appendElement("th").attr("scope", "col").text(words.of("field." + each)));
        var rows = table.appendElement("tbody");
        for (var i = 0; i < documents.size(); i++) {
            row(rows.appendElement("tr"), i + 1, documents.get(i));
        }
        return table;
    }

    private void row(Element row, int number, RegisteredDocument document) {
        row.appendElement("td").text(Integer.toString(number));
        row.appendElement("td").text(document.title());
        row.appendElement("td").text(document.documentNumber().orElse(""));
        row.appendElement("td").text(day.format(document.issuedOn()));
    }

    private List<RegisteredDocument> named(CleanUp cleanUp, CleanUpDecision decision) {
        return named(cleanUp.with(decision).stream());
    }

    /** As everybody reads them now: what a document was called before may be just what had to go. */
    private List<RegisteredDocument> named(Stream<CleanUp.Line> lines) {
        return lines.flatMap(line -> register.find(line.key()).stream())
                // Entries without a page were made known before the platform.
                .filter(document -> document.source().isPresent() || document.isPublic())
                .toList();
    }
}
