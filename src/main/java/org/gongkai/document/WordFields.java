package org.gongkai.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows the fields of a Word document, of which only the results are text. */
final class WordFields {

    /** For each open field whether its instruction still goes on. */
    private final Deque<Boolean> instructions = new ArrayDeque<>();

    void mark(String kind) {
        switch (kind) {
            case "begin" -> instructions.push(true);
            case "separate" -> {
                if (!instructions.isEmpty()) {
                    instructions.pop();
                    instructions.push(false);
                }
            }
            case "end" -> instructions.pollFirst();
            default -> {}
        }
    }

    boolean inInstruction() {
        return instructions.contains(true);
    }
}
