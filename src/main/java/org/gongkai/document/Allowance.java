package org.gongkai.document;

/** What is left of the {@link Limits} while one file is read, and what is known of its lines; readers ask in their loops. */
final class Allowance {

    /** The clock is asked once in so many steps. */
    private static final int STEPS_PER_LOOK = 256;

    private final String name;
    private final Limits limits;
    private final Landmarks landmarks;
    private final long end;
    private int cells;
    private long characters;
    private long unpacked;
    private int steps;

    Allowance(String name, Limits limits) {
        this(name, limits, Landmarks.NONE);
    }

    Allowance(String name, Limits limits, Landmarks landmarks) {
        this.name = name;
        this.limits = limits;
        this.landmarks = landmarks;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    String name() {
        return name;
    }

    Limits limits() {
        return limits;
    }

    Landmarks landmarks() {
        return landmarks;
    }

    void step() throws UnreadableDocumentException {
        if (++steps % STEPS_PER_LOOK == 0) {
            look();
        }
    }

    /** For steps that take long by themselves. */
    void look() throws UnreadableDocumentException {
        if (System.nanoTime() - end > 0) {
            throw Refusal.TOO_SLOW.of(String.valueOf(limits.time().toSeconds()));
        }
    }

    void cell() throws UnreadableDocumentException {
        step();
        if (++cells > limits.cells()) {
            throw Refusal.TOO_MANY_CELLS.of(String.valueOf(limits.cells()));
        }
    }

    void characters(int count) throws UnreadableDocumentException {
        characters += count;
        if (characters > limits.characters()) {
            throw tooMuchText();
        }
    }

    void nesting(int depth) throws UnreadableDocumentException {
        if (depth > limits.nesting()) {
            throw Refusal.TOO_DEEP.of(String.valueOf(limits.nesting()));
        }
    }

    void sheets(int count) throws UnreadableDocumentException {
        if (count > limits.pages()) {
            throw Refusal.TOO_MANY_SHEETS.of(String.valueOf(limits.pages()));
        }
    }

    /** All parts of an archive together may not unpack to more than the largest file that is taken, a few times over. */
    void unpacked(int bytes) throws UnreadableDocumentException {
        step();
        unpacked += bytes;
        if (unpacked / 4 > limits.bytes()) {
            throw Refusal.BOMB.of();
        }
    }

    UnreadableDocumentException tooMuchText() {
        return Refusal.TOO_MUCH_TEXT.of(String.valueOf(limits.characters()));
    }

    UnreadableDocumentException broken() {
        return Refusal.BROKEN.of();
    }
}
