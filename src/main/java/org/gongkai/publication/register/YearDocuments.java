package org.gongkai.publication.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.Tag;
import org.gongkai.publication.ItemKind;
import org.springframework.stereotype.Component;

/** The documents that a figure of section two of the annual report counts, as far as everybody may read them. */
@Component
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第二部分")
public class YearDocuments {

    /** The figures of the form, each with its part of a place in the form. */
    private static final Map<DocumentFigure, String> FIGURES = Map.of(
            DocumentFigure.ISSUED, "issued", DocumentFigure.REPEALED, "repealed", DocumentFigure.IN_FORCE, "inForce");

    private final DocumentRegister register;

    YearDocuments(DocumentRegister register) {
        this.register = register;
    }

    /** The newest first; nothing of a document that is not public. */
    public List<RegisteredDocument> of(AgencyId agency, ItemKind kind, int year, DocumentFigure figure) {
        return register.of(agency).stream()
                .filter(RegisteredDocument::isPublic)
                .filter(document -> document.kind() == kind && figure.counts(document, year))
                .toList();
    }

    /**
     * A list that is not empty.
     *
     * @param path within the agency's site
     */
    public record Listed(String path, int count) {}

    /** By the places of the figures in the form. */
    public Map<String, Listed> lists(AgencyId agency, int year) {
        var open = register.of(agency).stream()
                .filter(RegisteredDocument::isPublic)
                .toList();
        var lists = new LinkedHashMap<String, Listed>();
        for (var kind : List.of(ItemKind.RULE, ItemKind.NORMATIVE_DOCUMENT)) {
            FIGURES.forEach((figure, column) -> {
                var count = (int) open.stream()
                        .filter(document -> document.kind() == kind && figure.counts(document, year))
                        .count();
                if (count > 0) {
                    lists.put("proactive/" + row(kind) + "/" + column, new Listed(path(kind, year, figure), count));
                }
            });
        }
        return lists;
    }

    private static String row(ItemKind kind) {
        return kind == ItemKind.RULE ? "rules" : "normativeDocuments";
    }

    private static String path(ItemKind kind, int year, DocumentFigure figure) {
        return "/documents/" + (kind == ItemKind.RULE ? "rules/" : "normative/") + year + "/" + figure.key() + "/";
    }

    /** What pages depend on that show such lists or lead to them. */
    public static Tag[] tags(AgencyId agency) {
        return new Tag[] {
            dated(agency),
            Tag.of("items", agency.value(), ItemKind.RULE.name()),
            Tag.of("items", agency.value(), ItemKind.NORMATIVE_DOCUMENT.name())
        };
    }

    /** For what tells from which day documents are in force or no longer. */
    public static Tag dated(AgencyId agency) {
        return Tag.of("documents", agency.value());
    }
}
