package org.gongkai.document.page;

import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Message;

/** What is left of the limits while one file is taken apart. */
final class Quota {

    /** Lines and curves cost about what characters cost. */
    private static final int STEPS_PER_LOOK = 64;

    private final Limits limits;
    private final long end;
    private long characters;
    private long cells;
    private long marks;

    Quota(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    void pages(int count) throws UnreadableDocumentException {
        if (count > limits.pages()) {
            throw refused("page.too-many-pages", limits.pages());
        }
    }

    void characters(int count) throws UnreadableDocumentException {
        characters += count;
        if (characters > limits.characters()) {
            throw refused("page.too-much-text", limits.characters());
        }
    }

    void cells(int count) throws UnreadableDocumentException {
        cells += count;
        if (cells > limits.cells()) {
            throw refused("page.too-many-cells", limits.cells());
        }
    }

    /** One more drawing step. */
    void mark() throws UnreadableDocumentException {
        if (++marks % STEPS_PER_LOOK == 0) {
            time();
        }
    }

    void time() throws UnreadableDocumentException {
        if (System.nanoTime() - end > 0) {
            throw refused("page.too-slow", limits.time().toSeconds());
        }
    }

    private static UnreadableDocumentException refused(String key, long limit) {
        return new UnreadableDocumentException(Message.of(key, Long.toString(limit)));
    }
}
