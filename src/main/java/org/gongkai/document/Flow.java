package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Content.Inner;
import org.gongkai.document.Content.Running;

/** Takes down text and tables as a body or a cell of a file brings them. */
final class Flow {

    private final List<Content> contents = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void text(CharSequence more) {
        text.append(more);
    }

    void lineBreak() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Whether a line since the last table ends in these words. */
    boolean says(String words) {
        return text.toString().lines().anyMatch(line -> line.strip().endsWith(words));
    }

    /** A table of one cell is a frame around what it holds. */
    void table(FoundTable table) {
        lineBreak();
        if (table.isFrame()) {
            addAll(table.cells().getFirst().contents());
        } else if (!table.cells().isEmpty()) {
            add(new Inner(table));
        }
    }

    void addAll(List<Content> more) {
        more.forEach(this::add);
    }

    private void add(Content content) {
        switch (content) {
            case Running(var more) -> {
                text.append(more);
                lineBreak();
            }
            case Inner inner -> {
                closeText();
                contents.add(inner);
            }
        }
    }

    List<Content> contents() {
        closeText();
        return List.copyOf(contents);
    }

    private void closeText() {
        if (!text.isEmpty()) {
            contents.add(new Running(text.toString()));
            text.setLength(0);
        }
    }
}
