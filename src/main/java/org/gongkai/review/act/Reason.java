package org.gongkai.review.act;

/** Why something was done; without one the act is not done. */
final class Reason {

    private Reason() {}

    /** @throws IllegalArgumentException when it is blank; forms ask for it before they come here */
    static String of(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("no reason");
        }
        return words.strip();
    }
}
