package org.gongkai.review.web;

import org.gongkai.review.ReviewPanel;

/**
 * What the signing page shows.
 *
 * @param path of the matter's own page; empty when there is none
 */
public record SigningView(ReviewPanel panel, String path, String kind, Typed typed) {

    /** The first characters of the hash are enough to tell two versions apart by eye. */
    public String fingerprint() {
        return panel.review().content().substring(0, 12);
    }
}
