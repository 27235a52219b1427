package org.gongkai.document.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** The path language of OFD: S and M move, L draws a line, Q, B and A curves, C closes. */
final class OfdPath {

    private OfdPath() {}

    static void follow(String data, AffineTransform place, PathRulings path) {
        var words = data.strip().split("\\s+");
        for (var i = 0; i < words.length; i++) {
            var operands = operands(words[i]);
            if (i + operands >= words.length) {
                break;
            }
            draw(words[i], operands < 2 ? new Point2D.Double() : point(words, i + operands - 1, place), path);
            i += operands;
        }
    }

    private static int operands(String operator) {
        return switch (operator) {
            case "S", "M", "L" -> 2;
            case "Q" -> 4;
            case "B" -> 6;
            case "A" -> 7;
            default -> 0;
        };
    }

    /** The end point, which is what the last two operands give. */
    private static Point2D point(String[] words, int x, AffineTransform place) {
        var point = new Point2D.Double(Double.parseDouble(words[x]), Double.parseDouble(words[x + 1]));
        return place.transform(point, null);
    }

    private static void draw(String operator, Point2D end, PathRulings path) {
        switch (operator) {
            case "S", "M" -> path.moveTo(end);
            case "L" -> path.lineTo(end);
            case "Q", "B", "A" -> path.curveTo(end);
            case "C" -> path.close();
            default -> {}
        }
    }
}
