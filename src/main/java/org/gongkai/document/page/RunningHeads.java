package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Page numbers, and the heads and feet that pages share. */
final class RunningHeads {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－―~·•\\s]*(第\\s*)?[0-9０-９]{1,4}(\\s*页)?(\\s*[/／,，]?\\s*共?\\s*[0-9０-９]{1,4}\\s*页?)?[-—–－―~·•\\s]*");

    /** Parts of the sheet's height, from above and from below, where heads and feet stand. */
    private static final double HEAD = 0.1;

    private static final double FOOT = 0.88;

    private final Map<String, Integer> shared = new HashMap<>();
    private final int pages;

    private RunningHeads(List<PageLayout> layouts) {
        pages = layouts.size();
        layouts.forEach(layout -> layout.pieces().stream()
                .filter(piece -> isInMargin(piece, layout.sheet()))
                .map(RunningHeads::wording)
                .distinct()
                .forEach(wording -> shared.merge(wording, 1, Integer::sum)));
    }

    static List<PageLayout> removed(List<PageLayout> layouts) {
        var heads = new RunningHeads(layouts);
        return layouts.stream().map(heads::removed).toList();
    }

    private PageLayout removed(PageLayout layout) {
        var pieces = new ArrayList<>(layout.pieces());
        removeWhile(pieces, List::getFirst, layout.sheet());
        removeWhile(pieces, List::getLast, layout.sheet());
        return new PageLayout(layout.sheet(), pieces);
    }

    private void removeWhile(List<Piece> pieces, Function<List<Piece>, Piece> outermost, Box sheet) {
        while (!pieces.isEmpty() && isRunning(outermost.apply(pieces), sheet)) {
            pieces.remove(outermost.apply(pieces));
        }
    }

    private boolean isRunning(Piece piece, Box sheet) {
        return isInMargin(piece, sheet)
                && (PAGE_NUMBER.matcher(((TextLine) piece).text()).matches()
                        || pages > 2 && shared.getOrDefault(wording(piece), 0) * 2 > pages);
    }

    private static boolean isInMargin(Piece piece, Box sheet) {
        return piece instanceof TextLine line
                && (line.box().bottom() < sheet.top() + HEAD * sheet.height()
                        || line.box().top() > sheet.top() + FOOT * sheet.height());
    }

    /** The text without the figures that change from page to page. */
    private static String wording(Piece piece) {
        return ((TextLine) piece).text().replaceAll("[0-9０-９]+", "#");
    }
}
