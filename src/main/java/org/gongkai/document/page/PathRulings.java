package org.gongkai.document.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Follows the paths of a page and keeps of them what are straight lines along an axis. */
final class PathRulings {

    /** Both pens of a frame together are no wider. */
    private static final double FRAME = 6;

    /** A path of more pieces is a drawing, and a page of more lines is one. */
    private static final int MOST_SEGMENTS = 10_000;

    private static final int MOST_RULINGS = 20_000;

    private static final double SHORTEST = 0.5;

    private final List<Ruling> rulings = new ArrayList<>();

    /** Segments of the path under way, and the sub-paths as boxes; a curve has no segment. */
    private final List<Box> segments = new ArrayList<>();

    private final List<Box> outlines = new ArrayList<>();
    private Point2D start = new Point2D.Double();
    private Point2D current = new Point2D.Double();

    void moveTo(Point2D point) {
        start = point;
        current = point;
        if (outlines.size() < MOST_SEGMENTS) {
            outlines.add(at(point));
        }
    }

    void lineTo(Point2D point) {
        if (segments.size() < MOST_SEGMENTS) {
            segments.add(Box.between(current.getX(), current.getY(), point.getX(), point.getY()));
        }
        reach(point);
    }

    void curveTo(Point2D point) {
        reach(point);
    }

    void close() {
        lineTo(start);
    }

    Point2D current() {
        return current;
    }

    void stroke() {
        segments.forEach(this::drawThin);
        end();
    }

    /** A thin shape is a line; a fat one within another, no further in than a pen is wide, is the hole of a frame. */
    void fill() {
        outlines.forEach(this::drawThin);
        for (var i = 1; i < outlines.size(); i++) {
            drawFrame(outlines.get(i - 1), outlines.get(i));
        }
        end();
    }

    void end() {
        segments.clear();
        outlines.clear();
    }

    void drawThin(Box box) {
        if (rulings.size() < MOST_RULINGS) {
            Ruling.along(box).filter(ruling -> ruling.length() > SHORTEST).ifPresent(rulings::add);
        }
    }

    List<Ruling> rulings() {
        return rulings;
    }

    private void drawFrame(Box outer, Box inner) {
        if (Math.abs(outer.width() - inner.width()) < FRAME
                && Math.abs(outer.height() - inner.height()) < FRAME
                && !outer.equals(inner)
                && outer.and(inner).equals(outer)) {
            drawThin(new Box(outer.left(), outer.top(), outer.right(), outer.top()));
            drawThin(new Box(outer.left(), outer.bottom(), outer.right(), outer.bottom()));
            drawThin(new Box(outer.left(), outer.top(), outer.left(), outer.bottom()));
            drawThin(new Box(outer.right(), outer.top(), outer.right(), outer.bottom()));
        }
    }

    private void reach(Point2D point) {
        current = point;
        if (outlines.isEmpty()) {
            outlines.add(at(point));
        }
        outlines.add(outlines.removeLast().and(at(point)));
    }

    private static Box at(Point2D point) {
        return new Box(point.getX(), point.getY(), point.getX(), point.getY());
    }
}
