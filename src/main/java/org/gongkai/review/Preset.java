package org.gongkai.review;

import static org.gongkai.organisation.Post.HEAD_OF_AGENCY;
import static org.gongkai.organisation.Post.INFORMATION_OFFICER;
import static org.gongkai.organisation.Post.LEADER_IN_CHARGE;
import static org.gongkai.organisation.Post.SECTION_HEAD;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gongkai.organisation.Post;
import org.gongkai.review.Step.Signers;
import org.gongkai.workbench.Words;

/** Chains that are offered ready-made; the names of their steps stand in the bundle {@code messages.review}. */
public enum Preset {
    /** What an agency without a chain of its own or of one above it uses: the officer, the leader in charge, the head of agency. */
    FULL(INFORMATION_OFFICER, LEADER_IN_CHARGE, HEAD_OF_AGENCY),
    /** Sections send drafts to the information officer for the first review; the leader in charge approves. */
    DRAFTS(INFORMATION_OFFICER, LEADER_IN_CHARGE),
    /** Every item is confirmed by the section head, approved by the leader in charge, signed by the head of agency. */
    EVERY_ITEM(SECTION_HEAD, LEADER_IN_CHARGE, HEAD_OF_AGENCY);

    private static final Words WORDS = Words.in("review");
    private static final int WORKING_DAYS = 2;

    private final List<Post> posts;

    Preset(Post... posts) {
        this.posts = List.of(posts);
    }

    public Chain chain() {
        return new Chain(IntStream.range(0, posts.size()).mapToObj(this::step).toList());
    }

    private Step step(int index) {
        return new Step(WORDS.of(key() + "." + (index + 1)), posts.get(index), Signers.ANY, WORKING_DAYS);
    }

    public String key() {
        return "preset." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
