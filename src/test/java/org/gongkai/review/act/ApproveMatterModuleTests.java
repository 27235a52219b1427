package org.gongkai.review.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.review.Bureau;
import org.gongkai.review.Review;
import org.gongkai.review.Reviews;
import org.gongkai.review.Seen;
import org.gongkai.review.Signing;
import org.gongkai.review.Signing.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SiteTest
class ApproveMatterModuleTests {

    private static final AtomicLong MATTERS = new AtomicLong(1000);
    private static final String CONTENT = "ab".repeat(32);

    @Autowired
    Reviews reviews;

    @Autowired
    ApproveMatter approve;

    @Autowired
    ReturnMatter sendBack;

    @Autowired
    Bureau bureau;

    @Autowired
    TransactionTemplate transaction;

    private Agency agency;
    private PersonId officer;
    private PersonId leader;
    private PersonId head;
    private Matter matter;

    @BeforeEach
    void openAReview() {
        agency = bureau.agency();
        officer = bureau.person(agency, "李公开", Post.INFORMATION_OFFICER);
        leader = bureau.person(agency, "王分管", Post.LEADER_IN_CHARGE);
        head = bureau.person(agency, "张审之", Post.HEAD_OF_AGENCY);
        matter = new Matter("example", MATTERS.incrementAndGet());
        transaction.executeWithoutResult(
                status -> reviews.open(bureau.actor(officer), agency, matter, "2025 年度报告", CONTENT, Optional.empty()));
    }

    @Test
    void lastSignatureApproves() {
        sign(officer);
        sign(leader);
        assertThat(reviews.isApproved(matter, CONTENT)).isFalse();
        sign(head);

        assertThat(reviews.isApproved(matter, CONTENT)).isTrue();
        assertThat(reviews.isApproved(matter, "cd".repeat(32))).isFalse();
        assertThat(review().signatures()).extracting(mark -> mark.name()).containsExactly("李公开", "王分管", "张审之");
    }

    @Test
    void whoDoesNotHoldThePostOfTheStepSignsNothing() {
        assertThat(attempt(leader)).isEqualTo(new Signing.NotYours(Why.NOT_THE_POST));
        bureau.dismiss(officer, Post.INFORMATION_OFFICER);
        var gone = bureau.actor(officer);

        assertThat(approve.of(gone, review().id(), Seen.of(review()), Optional.empty()))
                .isEqualTo(new Signing.NotYours(Why.NOT_THE_POST));
        assertThat(review().signatures()).isEmpty();
    }

    private Signing attempt(PersonId person) {
        return approve.of(bureau.actor(person), review().id(), Seen.of(review()), Optional.empty());
    }

    private void sign(PersonId person) {
        assertThat(attempt(person)).isInstanceOf(Signing.Done.class);
    }

    private Review review() {
        return reviews.find(matter).orElseThrow();
    }
}
