package org.gongkai.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Sets headings and paragraphs on A4 pages, downwards; lengths in points. Tables take their room from it. */
final class OfdLayout {

    static final double TOP = 72;
    static final double BOTTOM = 841.9 - 72;
    static final double LEFT = 90;
    static final double WIDTH = 595.3 - 2 * LEFT;
    static final double PAGE_CENTRE = 595.3 / 2;
    static final double LINE = 22;
    private static final double SIZE = 12;

    /** The first ids go to the faces. */
    static final int REGULAR = 1;

    static final int BOLD = 2;

    private final FaceMetrics regular = new FaceMetrics(Face.REGULAR);
    private final FaceMetrics bold = new FaceMetrics(Face.BOLD);
    private final List<OfdPage> pages = new ArrayList<>();
    private final IntSupplier ids;
    private double y;

    OfdLayout(IntSupplier ids) {
        this.ids = ids;
        newPage();
    }

    FaceMetrics regular() {
        return regular;
    }

    FaceMetrics bold() {
        return bold;
    }

    OfdPage page() {
        return pages.getLast();
    }

    double y() {
        return y;
    }

    void moveTo(double other) {
        y = other;
    }

    void newPage() {
        pages.add(new OfdPage(ids));
        y = TOP;
    }

    /** Starts a new page unless so much room is left on this one. */
    void keep(double height) {
        if (y + height > BOTTOM && y > TOP) {
            newPage();
        }
    }

    void title(String text) {
        y += 12;
        for (var line : TextLines.of(text, bold, 18, WIDTH + 60, 0)) {
            keep(28);
            var x = PAGE_CENTRE - bold.width(line, 18) / 2;
            page().text(line, BOLD, bold, 18, x, y + 20, 0);
            y += 28;
        }
        y += 20;
    }

    /**
     * @param following room for what must not be parted from the heading
     */
    void heading(String text, double following) {
        y += y > TOP ? 18 : 0;
        keep(LINE + 8 + following);
        page().text(text, BOLD, bold, SIZE, LEFT + 21, y + 15, 0);
        y += LINE + 8;
    }

    /** A justified paragraph, its first line indented by two characters. */
    void paragraph(String text) {
        var indent = 2 * SIZE;
        var lines = TextLines.of(text, regular, SIZE, WIDTH, indent);
        for (var i = 0; i < lines.size(); i++) {
            keep(PrintedSection.isLead(text) ? 2 * LINE : LINE);
            var line = lines.get(i);
            var gaps = line.codePointCount(0, line.length()) - 1;
            var room = WIDTH - indent - regular.width(line, SIZE);
            var extra = i < lines.size() - 1 && gaps > 0 ? Math.clamp(room / gaps, 0, SIZE / 4) : 0;
            page().text(line, REGULAR, regular, SIZE, LEFT + indent, y + 15, extra);
            y += LINE;
            indent = 0;
        }
    }

    List<OfdPage> finish() {
        for (var i = 0; i < pages.size(); i++) {
            var number = "— " + (i + 1) + " —";
            var x = PAGE_CENTRE - regular.width(number, 10.5) / 2;
            pages.get(i).text(number, REGULAR, regular, 10.5, x, BOTTOM + 26, 0);
        }
        return pages;
    }
}
