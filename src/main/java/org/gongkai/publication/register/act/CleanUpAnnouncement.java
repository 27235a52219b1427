package org.gongkai.publication.register.act;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.publication.Dates;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Relation;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpDecision;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
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
        var ended = cleanUp.lines().stream()
                .filter(line ->
                        line.decided().flatMap(decided -> decided.what().ends()).isPresent())
                .filter(this::isNamed)
                .flatMap(line -> item(line).stream())
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

    private static Optional<Relation> item(CleanUp.Line line) {
        return line.key() instanceof DocumentKey.OfItem(var id)
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
                        Integer.toString(named(cleanUp.lines()).size()),
                        kinds(cleanUp)));
        for (var decision : CleanUpDecision.values()) {
            var lines = named(cleanUp.with(decision));
            body.appendElement("h2")
                    .text(words.of("clean-up.announcement." + decision.name().toLowerCase(Locale.ROOT)));
            if (lines.isEmpty()) {
                body.appendElement("p").text(words.of("clean-up.announcement.none"));
            } else {
                body.appendChild(table(lines));
            }
        }
        body.appendElement("p").text(words.of("clean-up.announcement.end"));
        return body.html();
    }

    /** Whether a body holds every list as it was decided; words around the lists are the author's. */
    boolean isIn(CleanUp cleanUp, String body) {
        var tables = Jsoup.parseBodyFragment(body).select("table").stream()
                .map(CleanUpAnnouncement::bare)
                .toList();
        return List.of(CleanUpDecision.values()).stream()
                .map(decision -> named(cleanUp.with(decision)))
                .filter(lines -> !lines.isEmpty())
                .allMatch(lines -> tables.contains(bare(table(lines))));
    }

    private static String bare(Element table) {
        return table.text().replaceAll("\\s+", "");
    }

    private Element table(List<CleanUp.Line> lines) {
        var table = new Element("table");
        var head = table.appendElement("thead").appendElement("tr");
        HEADINGS.forEach(each -> head.appendElement("th").attr("scope", "col").text(words.of("field." + each)));
        var rows = table.appendElement("tbody");
        for (var i = 0; i < lines.size(); i++) {
            row(rows.appendElement("tr"), i + 1, lines.get(i));
        }
        return table;
    }

    private void row(Element row, int number, CleanUp.Line line) {
        row.appendElement("td").text(Integer.toString(number));
        row.appendElement("td").text(line.title());
        row.appendElement("td").text(line.documentNumber().orElse(""));
        row.appendElement("td").text(day.format(line.issuedOn()));
    }

    private List<CleanUp.Line> named(List<CleanUp.Line> lines) {
        return lines.stream().filter(this::isNamed).toList();
    }

    /** Entries without a page were made known before the platform. */
    private boolean isNamed(CleanUp.Line line) {
        return register.find(line.key())
                .filter(document -> document.source().isPresent() || document.isPublic())
                .isPresent();
    }
}
