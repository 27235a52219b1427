package org.gongkai.publication.timeliness.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages beside each other, for the same agency. */
public record Tabs(List<Tab> list) {

    public record Tab(String key, String path) {}

    static Tabs of(@Nullable Long at, LocalDate today) {
        var query = at == null ? "" : "?at=" + at;
        return new Tabs(List.of(
                new Tab("tab.items", DuePages.PATH + query),
                new Tab("tab.columns", DuePages.PATH + "columns/" + query),
                new Tab("tab.month", MonthPages.PATH + YearMonth.from(today) + "/" + query),
                new Tab("tab.yearly", DuePages.PATH + "reassessment/" + query)));
    }
}
