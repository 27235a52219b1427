package org.gongkai.document.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** From the coordinates of a PDF page, y upwards, to those of the sheet as it is displayed. */
final class Display {

    private Display() {}

    /** @param left of the sheet in the page's coordinates @param top its upper edge @param rotation clockwise, in degrees */
    static AffineTransform of(double left, double top, double width, double height, int rotation) {
        var display = new AffineTransform(
                switch (Math.floorMod(rotation, 360)) {
                    case 90 -> new double[] {0, 1, -1, 0, height, 0};
                    case 180 -> new double[] {-1, 0, 0, -1, width, height};
                    case 270 -> new double[] {0, -1, 1, 0, 0, width};
                    default -> new double[] {1, 0, 0, 1, 0, 0};
                });
        display.concatenate(new AffineTransform(1, 0, 0, -1, -left, top));
        return display;
    }

    /** The upright rectangle that two opposite corners span after the transform. */
    static Box box(AffineTransform transform, double x1, double y1, double x2, double y2) {
        var one = transform.transform(new Point2D.Double(x1, y1), null);
        var other = transform.transform(new Point2D.Double(x2, y2), null);
        return Box.between(one.getX(), one.getY(), other.getX(), other.getY());
    }
}
