package org.gongkai.publication.web.registers;

import java.util.List;
import java.util.Optional;

/**
 * The register of figures in a year.
 *
 * @param sums of each figure over all that counts
 */
public record FiguresView(
        long at,
        String agency,
        boolean keeps,
        int year,
        String figure,
        List<Integer> years,
        List<DocumentsView.Choice> figures,
        List<Sum> sums,
        List<Line> lines) {

    public record Sum(String figure, String amount, String unit, String path, int entries) {}

    /**
     * @param state in words, where it counts no more or takes another's place
     * @param file address of its evidence, by its name
     * @param correct address of the form that corrects it
     */
    public record Line(
            String id,
            String figure,
            String from,
            String until,
            String amount,
            String unit,
            String source,
            String evidence,
            Optional<DocumentsView.Choice> file,
            String overlap,
            String state,
            boolean counts,
            String who,
            Optional<String> correct) {}
}
