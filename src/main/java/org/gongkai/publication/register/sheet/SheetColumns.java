package org.gongkai.publication.register.sheet;

import java.util.List;
import org.gongkai.workbench.Words;

/** The columns of the lists that may be brought; what stands above each is the page's own word for the field. */
public enum SheetColumns {
    DOCUMENTS(
            List.of("kind", "title", "issuedOn", "source"),
            List.of("kind", "title", "documentNumber", "issuedOn", "effectiveOn", "repealedOn", "expiredOn", "source")),
    FIGURES(
            List.of("figure", "from", "until", "amount", "source", "evidence"),
            List.of("figure", "from", "until", "amount", "source", "evidence", "overlap"));

    public static final Words WORDS = Words.in("registers");

    private final List<String> needed;
    private final List<String> all;

    SheetColumns(List<String> needed, List<String> all) {
        this.needed = needed;
        this.all = all;
    }

    public List<String> all() {
        return all;
    }

    boolean isNeeded(String column) {
        return needed.contains(column);
    }

    public static String heading(String column) {
        return WORDS.of("field." + column);
    }

    /** As the empty list that is to be filled in shows them; what must be given is marked. */
    public List<String> headings() {
        return all.stream()
                .map(column -> heading(column) + (isNeeded(column) ? "*" : ""))
                .toList();
    }
}
