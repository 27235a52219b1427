package org.gongkai.publication.web.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.Validity;
import org.gongkai.publication.register.DocumentFigure;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.RegisteredDocument;

/** Documents and years as the page shows them. */
final class DocumentLines {

    private static final int MOST_YEARS = 6;

    private DocumentLines() {}

    static DocumentsView.Line line(RegisteredDocument document, LocalDate asAt) {
        var validity = document.on(asAt).orElse(Validity.IN_FORCE);
        return new DocumentsView.Line(
                RegisterPath.DOCUMENTS + document.key().text() + "/",
                document.title(),
                document.documentNumber().orElse(""),
                Registers.WORDS.of(document.kind().key()),
                document.issuedOn().toString(),
                document.effectiveOn().map(LocalDate::toString).orElse(""),
                document.last(asAt)
                        .filter(change -> !change.validity().isInForce())
                        .map(change -> change.effectiveOn().toString())
                        .orElse(""),
                mark(validity),
                Registers.WORDS.of(validity.key()),
                Registers.WORDS.of(where(document)));
    }

    static String mark(Validity validity) {
        return switch (validity) {
            case IN_FORCE -> "good";
            case AMENDED -> "busy";
            case REPEALED, EXPIRED -> "off";
        };
    }

    private static String where(RegisteredDocument document) {
        if (document.source().isPresent()) {
            return "where.entry";
        }
        return document.isPublic() ? "where.public" : "where.kept";
    }

    /** The last years for which the register says something, the newest first. */
    static List<DocumentsView.YearLine> years(AgencyId agency, List<RegisteredDocument> all, int newest) {
        var first = all.stream()
                .mapToInt(document -> document.issuedOn().getYear())
                .min()
                .orElse(newest + 1);
        var lines = new ArrayList<DocumentsView.YearLine>();
        IntStream.iterate(newest, year -> year >= Math.max(first, newest - MOST_YEARS + 1), year -> year - 1)
                .forEach(year -> DocumentFilter.KINDS.forEach(kind -> {
                    var ofKind = all.stream()
                            .filter(document -> document.kind() == kind)
                            .toList();
                    if (!ofKind.isEmpty()) {
                        lines.add(year(agency, ofKind, year));
                    }
                }));
        return lines;
    }

    private static DocumentsView.YearLine year(AgencyId agency, List<RegisteredDocument> documents, int year) {
        var kind = documents.getFirst().kind();
        var figures = new ArrayList<DocumentsView.Figure>();
        for (var figure : DocumentFigure.values()) {
            figures.add(new DocumentsView.Figure(
                    count(documents, figure, year), RegisterPath.documents(agency, year, kind, figure)));
        }
        var before = count(documents, DocumentFigure.IN_FORCE, year - 1);
        return new DocumentsView.YearLine(year, Registers.WORDS.of(kind.key()), figures, chain(figures, before));
    }

    /** In the order of the figures: issued, repealed, expired, revived, in force. */
    private static Optional<String> chain(List<DocumentsView.Figure> figures, int before) {
        var counts = figures.stream().map(DocumentsView.Figure::count).toList();
        return Optional.of(Registers.WORDS.of(
                "chain",
                String.valueOf(before),
                String.valueOf(counts.get(0)),
                String.valueOf(counts.get(3)),
                String.valueOf(counts.get(1)),
                String.valueOf(counts.get(2)),
                String.valueOf(counts.get(4))));
    }

    private static int count(List<RegisteredDocument> documents, DocumentFigure figure, int year) {
        return (int) documents.stream()
                .filter(document -> figure.counts(document, year))
                .count();
    }
}
