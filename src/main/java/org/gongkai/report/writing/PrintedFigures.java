package org.gongkai.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;

/**
 * Figures as the tables print them.
 *
 * @param prefix put before every id
 * @param links where figures lead, by their places
 */
record PrintedFigures(Figures figures, String prefix, Map<String, String> links) implements HtmlTables.FigureCell {

    @Override
    public void write(Place at, Markup markup) {
        var cell = figures.cell(at.slot());
        var text = Printed.of(cell);
        var path = at.slot().place().path();
        var attributes = new ArrayList<>(List.of("class", "figure" + state(cell) + size(at.width(), text)));
        attributes.addAll(List.of("id", prefix + path));
        attributes.addAll(at.attributes());
        var link = links.get(path);
        if (link == null) {
            markup.element("td", text, attributes.toArray(String[]::new));
        } else {
            markup.open("td", attributes.toArray(String[]::new));
            markup.element("a", text, "href", link).close();
        }
    }

    /** On paper, columns do not widen for a long figure; a class names the size in points at which it fits. */
    private static String size(int width, String text) {
        var size = FigureSize.of(text, width);
        return size == FigureSize.USUAL ? "" : " size-" + (int) size;
    }

    private static String state(Cell cell) {
        return switch (cell) {
            case Cell.Figure ignored -> "";
            case Cell.Blank ignored -> " blank";
            case Cell.Unreadable ignored -> " unreadable";
            case Cell.Missing ignored -> " missing";
        };
    }
}
