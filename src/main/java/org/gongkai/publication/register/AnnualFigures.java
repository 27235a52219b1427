package org.gongkai.publication.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemKind;
import org.springframework.stereotype.Component;

/** Section two of the annual report out of the registers, as at 31 December. */
@Component
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第二部分")
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "一（二）")
public class AnnualFigures {

    private static final List<DocumentFigure> REPORTED =
            List.of(DocumentFigure.ISSUED, DocumentFigure.REPEALED, DocumentFigure.IN_FORCE);

    private final DocumentRegister documents;
    private final FigureRegister figures;

    AnnualFigures(DocumentRegister documents, FigureRegister figures) {
        this.documents = documents;
        this.figures = figures;
    }

    /** Every figure of section two, in the order of the form. */
    public List<YearFigure> of(AgencyId agency, int year) {
        var found = new ArrayList<YearFigure>();
        var all = documents.of(agency);
        for (var kind : List.of(ItemKind.RULE, ItemKind.NORMATIVE_DOCUMENT)) {
            var ofKind = all.stream()
                    .filter(document -> document.kind() == kind)
                    .filter(document -> document.issuedOn().getYear() <= year)
                    .toList();
            REPORTED.forEach(figure -> found.add(figure(agency, year, kind, figure, ofKind)));
        }
        var entries =
                figures.of(agency, year).stream().filter(FigureEntry::counts).toList();
        for (var figure : PeriodicFigure.values()) {
            found.add(figure(agency, year, figure, entries));
        }
        return found;
    }

    /** What the chain of documents in force has to say beside issue and repeal: A-12. */
    public DocumentChain chain(AgencyId agency, ItemKind kind, int year) {
        var ofKind = documents.of(agency).stream()
                .filter(document -> document.kind() == kind)
                .toList();
        return DocumentChain.of(ofKind, year);
    }

    private static YearFigure figure(
            AgencyId agency, int year, ItemKind kind, DocumentFigure figure, List<RegisteredDocument> documents) {
        var counted = documents.stream()
                .filter(document -> figure.counts(document, year))
                .map(document -> new Counted(document.key().text(), document.title(), BigDecimal.ONE))
                .toList();
        var row = kind == ItemKind.RULE ? "rules" : "normativeDocuments";
        return new YearFigure(
                "proactive/" + row + "/" + column(figure),
                BigDecimal.valueOf(counted.size()),
                !documents.isEmpty(),
                RegisterPath.documents(agency, year, kind, figure),
                counted);
    }

    private static String column(DocumentFigure figure) {
        return switch (figure) {
            case ISSUED -> "issued";
            case REPEALED -> "repealed";
            case IN_FORCE -> "inForce";
            case EXPIRED, REVIVED -> throw new IllegalArgumentException(figure + " is no figure of the form");
        };
    }

    private static YearFigure figure(AgencyId agency, int year, PeriodicFigure figure, List<FigureEntry> entries) {
        var counted = entries.stream()
                .filter(entry -> entry.figure() == figure)
                .map(AnnualFigures::counted)
                .toList();
        var sum = counted.stream().map(Counted::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new YearFigure(
                place(figure), plain(sum), !counted.isEmpty(), RegisterPath.figures(agency, year, figure), counted);
    }

    private static Counted counted(FigureEntry entry) {
        return new Counted(
                "figure-" + entry.id().value(),
                entry.from() + "/" + entry.until() + " " + entry.source(),
                plain(entry.amount()));
    }

    private static String place(PeriodicFigure figure) {
        return switch (figure) {
            case LICENCES -> "proactive/licences";
            case PENALTIES -> "proactive/penalties";
            case COERCION -> "proactive/coercion";
            case CHARGES -> "proactive/chargesWanYuan";
        };
    }

    /** Without noughts at the end; never in powers of ten. */
    private static BigDecimal plain(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
