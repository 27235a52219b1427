package org.gongkai.document;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes down what a page shows: lines of text by block elements and line breaks, and its tables. */
final class HtmlBody {

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "o:p",
            "q",
            "rp",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "st1:chsdate",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "ucaps",
            "var",
            "wbr");

    /** A wider cell is a mistake; cut so that there is room at its right. */
    private static final int WIDEST_SPAN = 100;

    private final Allowance allowance;
    private final Visibility visibility;
    private int tables;

    HtmlBody(Allowance allowance, boolean withHidden) {
        this.allowance = allowance;
        this.visibility = new Visibility(withHidden);
    }

    List<Content> read(Element page) throws UnreadableDocumentException {
        var flow = new Flow();
        children(page, flow);
        return flow.contents();
    }

    /** Descends by recursion: the parser has bounded the depth. */
    private void children(Node parent, Flow flow) throws UnreadableDocumentException {
        for (var child = parent.firstChild(); child != null; child = child.nextSibling()) {
            allowance.step();
            if (child instanceof TextNode text) {
                text(text, flow);
            } else if (child instanceof Element element && visibility.shows(element)) {
                element(element, flow);
            }
        }
    }

    private void element(Element element, Flow flow) throws UnreadableDocumentException {
        var name = element.normalName();
        if (name.equals("br") || name.equals("hr")) {
            flow.lineBreak();
        } else if (name.equals("table")) {
            table(element, flow);
        } else if (name.equals("input")) {
            flow.text(entered(element));
        } else if (INLINE.contains(name) || name.indexOf(':') > 0) {
            children(element, flow);
        } else {
            flow.lineBreak();
            children(element, flow);
            flow.lineBreak();
        }
    }

    /** Some portals show figures in fields of a form; fields outside tables are for searching. */
    private String entered(Element field) {
        var type = field.attr("type");
        return tables > 0 && (type.isEmpty() || type.equals("text") || type.equals("number"))
                ? field.attr("value")
                : "";
    }

    private void table(Element table, Flow flow) throws UnreadableDocumentException {
        allowance.nesting(++tables);
        var grid = new GridBuilder();
        flow.lineBreak();
        for (var part : List.of("caption", "thead", "tbody", "tr", "tfoot")) {
            for (var child = table.firstElementChild(); child != null; child = child.nextElementSibling()) {
                if (child.normalName().equals(part) && visibility.shows(child)) {
                    part(child, grid, flow);
                }
            }
        }
        tables--;
        flow.table(grid.build());
    }

    private void part(Element part, GridBuilder grid, Flow flow) throws UnreadableDocumentException {
        switch (part.normalName()) {
            case "caption" -> caption(part, flow);
            case "tr" -> row(part, grid);
            default -> {
                for (var row = part.firstElementChild(); row != null; row = row.nextElementSibling()) {
                    if (row.normalName().equals("tr") && visibility.shows(row)) {
                        row(row, grid);
                    }
                }
                grid.endGroup();
            }
        }
    }

    /** A caption that only says the heading above once more, for those who listen, is not read twice. */
    private void caption(Element caption, Flow flow) throws UnreadableDocumentException {
        if (!flow.says(caption.text().strip())) {
            element(caption, flow);
        }
    }

    private void row(Element row, GridBuilder grid) throws UnreadableDocumentException {
        grid.row();
        for (var cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if ((cell.normalName().equals("td") || cell.normalName().equals("th")) && visibility.shows(cell)) {
                allowance.cell();
                var flow = new Flow();
                children(cell, flow);
                grid.cell(span(cell, "colspan", WIDEST_SPAN), rows(cell), flow.contents());
            }
        }
    }

    private static int rows(Element cell) {
        return cell.attr("rowspan").strip().equals("0")
                ? GridBuilder.TO_THE_END
                : span(cell, "rowspan", GridBuilder.TALLEST);
    }

    private static int span(Element cell, String attribute, int most) {
        return Math.clamp(Numbers.leading(cell.attr(attribute), 1), 1, most);
    }

    private static void text(TextNode node, Flow flow) {
        var text = node.getWholeText();
        flow.text(
                isPreformatted(node)
                        ? text
                        : text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    private static boolean isPreformatted(TextNode node) {
        return node.parent() instanceof Element parent && parent.normalName().equals("pre");
    }
}
