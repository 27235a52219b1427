package org.gongkai.document.page;

import java.util.List;

/** An upright rectangle on the page: points from the top left corner, y growing downwards. */
record Box(double left, double top, double right, double bottom) {

    static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    static Box around(List<Box> boxes) {
        return boxes.stream().reduce(Box::and).orElseThrow();
    }

    Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return (top + bottom) / 2;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    Box down(double by) {
        return new Box(left, top + by, right, bottom + by);
    }

    boolean isFinite() {
        return Double.isFinite(left + top + right + bottom);
    }

    /** Where this lies once a page that reads in the given direction is turned upright. */
    Box upright(Turn turn) {
        return switch (turn) {
            case NONE -> this;
            case CLOCKWISE -> new Box(top, -right, bottom, -left);
            case HALF -> new Box(-right, -bottom, -left, -top);
            case COUNTER -> new Box(-bottom, left, -top, right);
        };
    }
}
