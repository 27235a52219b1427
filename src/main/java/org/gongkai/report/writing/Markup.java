package org.gongkai.report.writing;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements, attributes and text, well-formed both as HTML and as XML. All text is escaped. */
final class Markup {

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as names and values in turn. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element and begins a new line, for the sake of whoever looks at the source. */
    Markup closeLine() {
        close();
        out.append('\n');
        return this;
    }

    Markup text(String text) {
        escape(Printed.clean(text));
        return this;
    }

    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Markup of our own making, such as a stylesheet; never anything read from a document. */
    Markup trusted(String markup) {
        out.append(markup);
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(Printed.clean(attributes[i + 1]));
            out.append('"');
        }
    }

    private void escape(String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(text.charAt(i));
            }
        }
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
