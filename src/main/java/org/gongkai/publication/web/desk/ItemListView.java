package org.gongkai.publication.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of the list of items.
 *
 * @param chosen what the list is narrowed to, by the names of the form's fields
 * @param next address of the lines after these; empty at the end
 * @param submits whether drafts may be chosen and handed in together
 */
public record ItemListView(
        List<Tab> tabs,
        String tab,
        List<Line> lines,
        List<Choice> columns,
        List<Choice> kinds,
        List<Choice> sections,
        Chosen chosen,
        String empty,
        Optional<String> next,
        boolean first,
        boolean underWay,
        boolean submits,
        boolean begins,
        LocalDate today) {

    public record Tab(String path, String words, String count, boolean current) {}

    public record Choice(String value, String words, boolean chosen) {}

    /** @param text that is looked for */
    public record Chosen(String text) {}

    /**
     * One version.
     *
     * @param about kind and column in words
     * @param note why it was sent back, or what is still missing
     */
    public record Line(
            long id,
            String path,
            String title,
            String number,
            String about,
            String mark,
            String state,
            String drafter,
            Optional<LocalDate> due,
            String note,
            String changedAt) {}
}
