package org.gongkai.report.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.portal.Words;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.TableKind;

/** The figures that a reader follows over the years. */
enum KeyFigure {
    RECEIVED(TableKind.REQUESTS, "received"),
    ANSWERED(TableKind.REQUESTS, "total"),
    CARRIED_OVER(TableKind.REQUESTS, "carriedOver"),
    RECONSIDERATION(TableKind.DISPUTES, "reconsideration"),
    LITIGATION(TableKind.DISPUTES, "litigationDirect", "litigationAfterReconsideration");

    private static final String TOTAL = "total";

    private final TableKind table;
    private final List<String> rows;

    KeyFigure(TableKind table, String... rows) {
        this.table = table;
        this.rows = List.of(rows);
    }

    /** Empty where the report does not tell. */
    Optional<Long> in(Figures figures) {
        var sum = 0L;
        for (var row : rows) {
            var value = figures.value(figures.form().slot(table, row, TOTAL));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum += value.get().longValueExact();
        }
        return Optional.of(sum);
    }

    static List<Optional<Long>> all(Figures figures) {
        return Arrays.stream(values()).map(each -> each.in(figures)).toList();
    }

    static List<String> names(Words words) {
        return Arrays.stream(values()).map(each -> words.of(each.key())).toList();
    }

    String key() {
        return "figure." + name().toLowerCase(Locale.ROOT);
    }
}
