package org.gongkai.document.page;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.document.DocumentReader;

/** Pages that tests draw on, in points from the top left corner, and the reader of the files that come of them. */
interface Sheets {

    int WIDTH = 595;
    int HEIGHT = 842;

    Sheets page();

    /** Text on one line; x and y of the left end of its baseline. */
    Sheets text(double x, double y, double size, String text);

    Sheets line(double x1, double y1, double x2, double y2);

    Sheets drawnBackwards();

    byte[] bytes();

    DocumentReader reader();

    /** One of each kind, drawn alike. */
    static List<Sheets> drawn(Consumer<Sheets> drawing) {
        List<Sheets> kinds = List.of(PdfSheets.of(), OfdSheets.of());
        kinds.forEach(drawing);
        return kinds;
    }
}
