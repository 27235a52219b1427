package org.gongkai.review;

/**
 * What a signer had before them: signed is that and nothing else.
 *
 * @param step index of the step whose turn it was
 * @param content SHA-256 of the version shown
 */
public record Seen(int step, String content) {

    public static Seen of(Review review) {
        return new Seen(review.current(), review.content());
    }
}
