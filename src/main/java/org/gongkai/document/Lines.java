package org.gongkai.document;

import java.util.List;

/** The lines of a text, read forwards. */
final class Lines {

    private final List<String> lines;
    private final Allowance allowance;
    private int position;

    Lines(List<String> lines, Allowance allowance) {
        this.lines = lines;
        this.allowance = allowance;
    }

    Landmarks landmarks() {
        return allowance.landmarks();
    }

    boolean hasNext() {
        return position < lines.size();
    }

    String peek() {
        return lines.get(position);
    }

    /** The line after the next, or an empty one behind the end. */
    String peekBehind() {
        return position + 1 < lines.size() ? lines.get(position + 1) : "";
    }

    String next() throws UnreadableDocumentException {
        allowance.step();
        return lines.get(position++);
    }

    int position() {
        return position;
    }

    void backTo(int start) {
        position = start;
    }

    List<String> since(int start) {
        return lines.subList(start, position);
    }
}
