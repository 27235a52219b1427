package org.gongkai.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/** One page of an OFD file: text, frames and grounds at places in points from its top left corner, written in mm. */
final class OfdPage {

    static final String NAMESPACE = "http://www.ofdspec.org/2016";
    static final String A4 = "0 0 210 297";
    private static final double MM = 25.4 / 72;

    private final Markup markup = new Markup();
    private final IntSupplier ids;

    OfdPage(IntSupplier ids) {
        this.ids = ids;
        markup.open("ofd:Page", "xmlns:ofd", NAMESPACE);
        markup.open("ofd:Area").element("ofd:PhysicalBox", A4).close();
        markup.open("ofd:Content").open("ofd:Layer", "ID", id(), "Type", "Body");
        markup.trusted("\n");
    }

    /**
     * One line of text.
     *
     * @param font resource id of the face
     * @param baseline of the text
     * @param extra points between characters beyond their own widths
     */
    void text(String text, int font, FaceMetrics metrics, double size, double x, double baseline, double extra) {
        if (text.isBlank()) {
            return;
        }
        var width = metrics.width(text, size) + extra * text.length();
        markup.open(
                "ofd:TextObject",
                "ID",
                id(),
                "Boundary",
                box(x, baseline - size, width, size * 1.3),
                "Font",
                String.valueOf(font),
                "Size",
                mm(size));
        markup.empty("ofd:FillColor", "Value", "0 0 0");
        var at = 0.0;
        for (var start = 0; start < text.length(); ) {
            var end = runEnd(text, start);
            var run = text.substring(start, end);
            run(run, deltas(run, metrics, size, extra), at, size);
            at += metrics.width(run, size) + extra * run.codePointCount(0, run.length());
            start = end;
        }
        markup.closeLine();
    }

    /** A run holds characters of one code unit each, or one character of two, so that offsets count the same for all. */
    private static int runEnd(String text, int start) {
        var end = start;
        while (end < text.length() && !Character.isSurrogate(text.charAt(end))) {
            end++;
        }
        return end > start ? end : text.offsetByCodePoints(start, 1);
    }

    private void run(String run, String deltas, double at, double size) {
        if (deltas.isEmpty()) {
            markup.element("ofd:TextCode", run, "X", mm(at), "Y", mm(size));
        } else {
            markup.element("ofd:TextCode", run, "X", mm(at), "Y", mm(size), "DeltaX", deltas);
        }
    }

    private static String deltas(String run, FaceMetrics metrics, double size, double extra) {
        var deltas = new StringBuilder();
        for (var i = 0; i + 1 < run.length(); i++) {
            deltas.append(i == 0 ? "" : " ").append(mm(metrics.width(run.charAt(i)) * size + extra));
        }
        return Character.isSurrogate(run.charAt(0)) ? "" : deltas.toString();
    }

    void ground(double x, double y, double width, double height) {
        path(x, y, width, height, "Stroke", "false", "Fill", "true");
        markup.empty("ofd:FillColor", "Value", "198 217 241");
        outline(width, height);
    }

    void frame(double x, double y, double width, double height, double line) {
        path(x, y, width, height, "LineWidth", mm(line), "Stroke", "true", "Fill", "false");
        markup.empty("ofd:StrokeColor", "Value", "0 0 0");
        outline(width, height);
    }

    private void path(double x, double y, double width, double height, String... attributes) {
        var all = new ArrayList<>(List.of("ID", id(), "Boundary", box(x, y, width, height)));
        all.addAll(List.of(attributes));
        markup.open("ofd:PathObject", all.toArray(String[]::new));
    }

    private void outline(double width, double height) {
        var right = mm(width);
        var bottom = mm(height);
        markup.element(
                "ofd:AbbreviatedData", "M 0 0 L " + right + " 0 L " + right + " " + bottom + " L 0 " + bottom + " C");
        markup.closeLine();
    }

    String xml() {
        return markup.close().close().close().toString();
    }

    private String id() {
        return String.valueOf(ids.getAsInt());
    }

    private static String box(double x, double y, double width, double height) {
        return mm(x) + " " + mm(y) + " " + mm(width) + " " + mm(height);
    }

    private static String mm(double points) {
        var text = String.format(Locale.ROOT, "%.3f", points * MM);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
