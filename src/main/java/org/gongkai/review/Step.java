package org.gongkai.review;

import org.gongkai.organisation.Post;

/**
 * One step of a chain: whoever holds the post at the matter's agency.
 *
 * @param name as the agency calls it, such as “分管领导审核”
 * @param workingDays until the step is due; 0 for no date
 */
public record Step(String name, Post post, Signers signers, int workingDays) {

    /** Of several who hold the post, who must sign. */
    public enum Signers {
        ANY,
        ALL
    }
}
