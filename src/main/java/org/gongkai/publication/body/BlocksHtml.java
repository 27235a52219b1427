package org.gongkai.publication.body;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Pictured;
import org.jsoup.nodes.Entities;

/** Paragraphs and grids of a file as HTML; headings are told by the numbers that official documents give them (GB/T 9704). */
final class BlocksHtml {

    private static final int LONGEST_HEADING = 50;
    private static final Pattern FIRST = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}[章编])[^。；]*$");
    private static final Pattern SECOND = Pattern.compile("^(?:[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,4}节)[^。；]*$");

    private final List<String> pictures;
    private final StringBuilder html = new StringBuilder();

    private BlocksHtml(List<String> pictures) {
        this.pictures = pictures;
    }

    static String of(List<Block> blocks) {
        return of(blocks, List.of());
    }

    /** @param pictures HTML of each picture that has a sign in the blocks; blank for one that is left out */
    static String of(List<Block> blocks, List<String> pictures) {
        var made = new BlocksHtml(pictures);
        for (var block : blocks) {
            switch (block) {
                case Paragraph(var text) -> made.paragraph(text);
                case Grid grid -> made.table(grid);
            }
        }
        return made.html.toString();
    }

    private void paragraph(String text) {
        var level = text.length() > LONGEST_HEADING
                ? "p"
                : FIRST.matcher(text).matches() ? "h2" : SECOND.matcher(text).matches() ? "h3" : "p";
        var isPicture = text.codePoints()
                .allMatch(character -> Pictured.picture(character).isPresent());
        html.append('<').append(level).append(isPicture ? " class=\"align-center\">" : ">");
        text(text);
        html.append("</").append(level).append('>');
    }

    private void table(Grid grid) {
        html.append("<table><tbody>");
        var cells = grid.cells();
        for (int row = 0, at = 0; row < grid.height(); row++) {
            html.append("<tr>");
            for (; at < cells.size() && cells.get(at).row() == row; at++) {
                cell(cells.get(at));
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void cell(GridCell cell) {
        html.append("<td");
        if (cell.columns() > 1) {
            html.append(" colspan=\"").append(cell.columns()).append('"');
        }
        if (cell.rows() > 1) {
            html.append(" rowspan=\"").append(cell.rows()).append('"');
        }
        html.append('>');
        text(cell.text());
        html.append("</td>");
    }

    private void text(String text) {
        var words = new StringBuilder();
        text.codePoints().forEach(character -> {
            var picture = Pictured.picture(character);
            if (picture.isPresent() && picture.getAsInt() < pictures.size()) {
                words(words);
                html.append(pictures.get(picture.getAsInt()));
            } else {
                words.appendCodePoint(character);
            }
        });
        words(words);
    }

    private void words(StringBuilder words) {
        html.append(Entities.escape(words.toString()).replace("\n", "<br>"));
        words.setLength(0);
    }
}
