package org.gongkai.publication.web.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.DocumentFigure;
import org.gongkai.publication.register.RegisteredDocument;
import org.jspecify.annotations.Nullable;

/**
 * What of the register of documents is asked for, as the address says it; words that mean nothing are left out.
 *
 * @param year that the figure is told of
 * @param q part of a title or number
 */
record DocumentFilter(
        @Nullable Long at,
        @Nullable Integer year,
        @Nullable String kind,
        @Nullable String figure,
        @Nullable String q,
        @Nullable Integer page) {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2200;

    static final List<ItemKind> KINDS = List.of(ItemKind.RULE, ItemKind.NORMATIVE_DOCUMENT);

    /** As addresses name a kind. */
    static String key(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<ItemKind> asked() {
        return KINDS.stream().filter(each -> key(each).equals(kind)).findFirst();
    }

    Optional<DocumentFigure> counted() {
        return Arrays.stream(DocumentFigure.values())
                .filter(each -> each.key().equals(figure))
                .findFirst();
    }

    /** The year asked for, or this one. */
    int year(LocalDate today) {
        return year == null || year < FIRST_YEAR || year > LAST_YEAR ? today.getYear() : year;
    }

    String text() {
        return q == null ? "" : q.strip();
    }

    List<RegisteredDocument> of(List<RegisteredDocument> all, LocalDate today) {
        return all.stream()
                .filter(document -> asked().map(document.kind()::equals).orElse(true))
                .filter(document -> counted()
                        .map(each -> each.counts(document, year(today)))
                        .orElse(true))
                .filter(document -> document.title().contains(text())
                        || document.documentNumber().orElse("").contains(text()))
                .toList();
    }
}
