package org.gongkai.review.web;

import java.util.List;
import org.gongkai.workbench.Words;

/**
 * The chains of some agencies.
 *
 * @param asked the name that was searched for
 * @param stuck matters that nobody can sign
 */
public record ChainListView(String asked, boolean isFound, List<Row> rows, List<Stuck> stuck, Words words) {

    public ChainListView {
        rows = List.copyOf(rows);
        stuck = List.copyOf(stuck);
    }

    public boolean isMissing() {
        return !asked.isBlank() && !isFound;
    }

    /** @param underWay how many matters are under review now */
    public record Row(String agency, String kind, String steps, String origin, long underWay, String path) {}

    public record Stuck(String title, String step, String words) {}
}
