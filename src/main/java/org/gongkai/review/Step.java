package org.gongkai.review;

import java.util.Arrays;
import java.util.List;
import org.gongkai.organisation.Post;
import org.gongkai.platform.Power;

/**
 * One step of a chain: whoever holds the post at the matter's agency.
 *
 * @param name as the agency calls it, such as “分管领导审核”
 * @param post one that may review
 * @param workingDays until the step is due; 0 for no date
 */
public record Step(String name, Post post, Signers signers, int workingDays) {

    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_TIME = 60;

    /** The posts that can have a step. */
    public static final List<Post> POSTS = Arrays.stream(Post.values())
            .filter(post -> post.grants(Power.REVIEW) && !post.isOfProgram())
            .toList();

    public Step {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name of " + name.length() + " characters");
        }
        if (!POSTS.contains(post)) {
            throw new IllegalArgumentException(post + " reviews nothing");
        }
        if (workingDays < 0 || workingDays > LONGEST_TIME) {
            throw new IllegalArgumentException(workingDays + " working days");
        }
    }

    /** Whether the step belongs to the section that the matter comes from, not to the whole agency. */
    public static boolean isOfSection(Post post) {
        return post == Post.SECTION_HEAD;
    }

    /** Of several who hold the post, who must sign. */
    public enum Signers {
        ANY,
        ALL
    }
}
