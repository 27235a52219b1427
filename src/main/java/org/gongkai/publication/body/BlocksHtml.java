package org.gongkai.publication.body;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Paragraph;
import org.jsoup.nodes.Entities;

/** Paragraphs and grids of a file as HTML; headings are told by the numbers that official documents give them (GB/T 9704). */
final class BlocksHtml {

    private static final int LONGEST_HEADING = 50;
    private static final Pattern FIRST = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}[章编])[^。；]*$");
    private static final Pattern SECOND = Pattern.compile("^(?:[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,4}节)[^。；]*$");

    private BlocksHtml() {}

    static String of(List<Block> blocks) {
        var html = new StringBuilder();
        for (var block : blocks) {
            switch (block) {
                case Paragraph(var text) -> html.append(paragraph(text));
                case Grid grid -> table(grid, html);
            }
        }
        return html.toString();
    }

    private static String paragraph(String text) {
        var level = text.length() > LONGEST_HEADING
                ? "p"
                : FIRST.matcher(text).matches() ? "h2" : SECOND.matcher(text).matches() ? "h3" : "p";
        return "<" + level + ">" + escaped(text) + "</" + level + ">";
    }

    private static void table(Grid grid, StringBuilder html) {
        html.append("<table><tbody>");
        for (var row = 0; row < grid.height(); row++) {
            html.append("<tr>");
            for (var cell : grid.cells()) {
                if (cell.row() == row) {
                    cell(cell, html);
                }
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static void cell(GridCell cell, StringBuilder html) {
        html.append("<td");
        if (cell.columns() > 1) {
            html.append(" colspan=\"").append(cell.columns()).append('"');
        }
        if (cell.rows() > 1) {
            html.append(" rowspan=\"").append(cell.rows()).append('"');
        }
        html.append('>').append(escaped(cell.text()).replace("\n", "<br>")).append("</td>");
    }

    static String escaped(String text) {
        return Entities.escape(text);
    }
}
