package org.gongkai.demonstration;

import java.util.Map;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;

/** How the people of the demonstration sign in: the agency's slug and their post, such as {@code linjiang-audit-bureau.head}. */
final class DemonstrationAccount {

    private static final Map<Post, String> POSTS = Map.of(
            Post.SECTION_CLERK, "clerk",
            Post.SECTION_HEAD, "section-head",
            Post.INFORMATION_OFFICER, "officer",
            Post.DISCLOSURE_OFFICE, "office",
            Post.LEADER_IN_CHARGE, "leader",
            Post.HEAD_OF_AGENCY, "head",
            Post.SUPERVISING_OFFICE, "supervisor",
            Post.AUDITOR, "auditor",
            Post.ADMINISTRATOR, "admin");

    private DemonstrationAccount() {}

    static String signInName(Agency agency, Post post) {
        return agency.slug() + "." + POSTS.getOrDefault(post, post.name());
    }
}
