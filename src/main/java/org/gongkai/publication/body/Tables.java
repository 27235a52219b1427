package org.gongkai.publication.body;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Gives tables the headings that they are read by: the first row, where all of it is set in bold and nothing else says so. */
// Two elements of a page may look alike; asked is whether it is this very one.
@SuppressWarnings("ReferenceEquality")
final class Tables {

    private static final Evaluator TABLE = Selector.evaluatorOf("table");

    private Tables() {}

    static void of(Element body) {
        for (var table : body.select(TABLE)) {
            if (table.selectFirst("th") == null) {
                headings(table);
            }
            table.select("thead th:not([scope])").attr("scope", "col");
        }
    }

    private static void headings(Element table) {
        var rows = table.select("tr");
        if (rows.size() < 2 || rows.getFirst().closest("table") != table) {
            return;
        }
        var cells = rows.getFirst().children();
        if (cells.size() > 1 && cells.stream().allMatch(Tables::isBold)) {
            cells.tagName("th").attr("scope", "col");
            for (var cell : cells) {
                new Elements(cell.select("strong")).unwrap();
            }
        }
    }

    private static boolean isBold(Element cell) {
        return cell.childNodeSize() == 1
                && cell.childrenSize() == 1
                && cell.child(0).tagName().equals("strong")
                && !Inline.isEmpty(cell);
    }
}
