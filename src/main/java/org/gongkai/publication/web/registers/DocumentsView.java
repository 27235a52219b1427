package org.gongkai.publication.web.registers;

import java.util.List;
import java.util.Optional;
import org.gongkai.workbench.Pages;

/**
 * The register of documents.
 *
 * @param keeps whether this reader may enter something
 * @param asAt the day as at which the list is told
 * @param query of the address without the page, for the pager and the export
 */
public record DocumentsView(
        long at,
        String agency,
        boolean keeps,
        int year,
        String kind,
        String figure,
        String q,
        String asAt,
        List<Choice> kinds,
        List<Choice> figures,
        List<YearLine> years,
        List<Line> lines,
        Pages pages,
        String query) {

    public record Choice(String key, String words) {}

    /**
     * The figures of one kind in one year, each with the address of its list.
     *
     * @param chain how the figure in force follows from that of the year before, in words
     */
    public record YearLine(int year, String kind, List<Figure> figures, Optional<String> chain) {}

    public record Figure(int count, String path) {}

    /** @param mark class of the mark, such as {@code good} */
    public record Line(
            String path,
            String title,
            String number,
            String kind,
            String issuedOn,
            String effectiveOn,
            String endedOn,
            String mark,
            String validity,
            String where) {}
}
