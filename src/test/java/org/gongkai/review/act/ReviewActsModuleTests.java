package org.gongkai.review.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.review.Bureau;
import org.gongkai.review.Chain;
import org.gongkai.review.Chains;
import org.gongkai.review.NoSuchReviewException;
import org.gongkai.review.Preset;
import org.gongkai.review.Review.Mark;
import org.gongkai.review.Review.Mark.Kind;
import org.gongkai.review.Review.State;
import org.gongkai.review.ReviewId;
import org.gongkai.review.Reviews;
import org.gongkai.review.Seen;
import org.gongkai.review.Signing;
import org.gongkai.review.Signing.Why;
import org.gongkai.review.Step;
import org.gongkai.review.Step.Signers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class ReviewActsModuleTests {

    @Autowired
    Reviews reviews;

    @Autowired
    Chains chains;

    @Autowired
    Passing passing;

    @Autowired
    Bureau bureau;

    @Autowired
    ApproveMatter approve;

    @Autowired
    ReturnMatter sendBack;

    @Autowired
    HandOverMatter handOver;

    @Autowired
    TakeBackSignature takeBack;

    @Autowired
    WithdrawMatter withdraw;

    @Autowired
    CommentOnMatter comment;

    @Autowired
    KeepChain keep;

    @Autowired
    DropChain drop;

    @Autowired
    JdbcClient database;

    private Agency agency;
    private PersonId administrator;
    private PersonId officer;
    private PersonId leader;
    private PersonId head;
    private Matter matter;

    @BeforeEach
    void openAReview() {
        agency = bureau.agency();
        administrator = bureau.person(agency, "陈管理", Post.ADMINISTRATOR);
        officer = bureau.person(agency, "李公开", Post.INFORMATION_OFFICER);
        leader = bureau.person(agency, "王分管", Post.LEADER_IN_CHARGE);
        head = bureau.person(agency, "张审之", Post.HEAD_OF_AGENCY);
        matter = passing.submitted(officer, agency);
    }

    @Test
    void lastSignatureApprovesThisVersionAndNoOther() {
        done(passing.sign(officer, matter));
        done(passing.sign(leader, matter));
        assertThat(reviews.isApproved(matter, Passing.CONTENT)).isFalse();
        done(passing.sign(head, matter));

        assertThat(reviews.isApproved(matter, Passing.CONTENT)).isTrue();
        assertThat(reviews.isApproved(matter, "cd".repeat(32))).isFalse();
        assertThat(passing.review(matter).signatures()).extracting(Mark::name).containsExactly("李公开", "王分管", "张审之");
    }

    @Test
    void everyActIsInTheLedgerWithPersonPostContentAndReason() {
        done(passing.sign(officer, matter));
        done(sendBack.of(bureau.actor(leader), id(), seen(), "第二部分数字有误"));

        var entries = database.sql("""
                select act, actor, encode(content, 'hex') as content, reason, details ->> 'post' as post from ledger.entry
                where matter_kind = 'example' and matter_id = ? order by number
                """).param(matter.id()).query().listOfRows();
        assertThat(entries)
                .extracting(row -> row.get("act"))
                .containsExactly("review.submit", "review.approve", "review.return");
        assertThat(entries.getLast())
                .containsEntry("actor", "王分管")
                .containsEntry("content", Passing.CONTENT)
                .containsEntry("reason", "第二部分数字有误")
                .containsEntry("post", "职务" + Post.LEADER_IN_CHARGE.ordinal());
    }

    @Test
    void whoDoesNotHoldThePostOrNoLongerDoesCannotSign() {
        assertThat(passing.sign(leader, matter)).isEqualTo(new Signing.NotYours(Why.NOT_THE_POST));
        bureau.dismiss(officer, Post.INFORMATION_OFFICER);

        assertThat(passing.sign(officer, matter)).isEqualTo(new Signing.NotYours(Why.NOT_THE_POST));
        assertThat(passing.review(matter).signatures()).isEmpty();
    }

    @Test
    void reviewOfAnotherAgencyIsAsIfThereWereNone() {
        var neighbour = bureau.actor(bureau.person(bureau.agency(), "赵邻居", Post.INFORMATION_OFFICER));
        var above = bureau.agency();
        var below = bureau.below(above);
        var drafted = passing.submitted(bureau.person(below, "钱起草", Post.INFORMATION_OFFICER), below);
        var superior = bureau.actor(bureau.person(above, "孙上级", Post.HEAD_OF_AGENCY));

        for (var id : List.of(id(), new ReviewId(987_654_321L))) {
            assertThatThrownBy(() -> approve.of(neighbour, id, seen(), Optional.empty()))
                    .isInstanceOf(NoSuchReviewException.class);
            assertThatThrownBy(() -> sendBack.of(neighbour, id, seen(), "理由"))
                    .isInstanceOf(NoSuchReviewException.class);
            assertThatThrownBy(() -> handOver.of(neighbour, id, seen(), head, "理由"))
                    .isInstanceOf(NoSuchReviewException.class);
            assertThatThrownBy(() -> takeBack.of(neighbour, id, "理由")).isInstanceOf(NoSuchReviewException.class);
            assertThatThrownBy(() -> withdraw.of(neighbour, id, "理由")).isInstanceOf(NoSuchReviewException.class);
            assertThatThrownBy(() -> comment.of(neighbour, id, "意见")).isInstanceOf(NoSuchReviewException.class);
        }
        assertThatThrownBy(() -> comment.of(superior, passing.review(drafted).id(), "意见"))
                .isInstanceOf(NoSuchReviewException.class);
    }

    @Test
    void formThatShowedSomethingElseSignsNothing() {
        var other = new Seen(0, "cd".repeat(32));

        assertThat(approve.of(bureau.actor(officer), id(), other, Optional.empty()))
                .isEqualTo(new Signing.Changed());
        assertThat(sendBack.of(bureau.actor(officer), id(), other, "理由")).isEqualTo(new Signing.Changed());
        passing.changed(officer, matter);
        assertThat(passing.sign(officer, matter)).isEqualTo(new Signing.Closed(State.VOID));
    }

    @Test
    void changeAfterTheLastSignatureVoidsIt() {
        signAll();
        passing.changed(officer, matter);

        assertThat(reviews.isApproved(matter, Passing.CONTENT)).isFalse();
        passing.submit(officer, agency, matter);
        assertThat(reviews.isApproved(matter, Passing.CONTENT)).isFalse();
        assertThat(passing.review(matter).current()).isZero();
    }

    @Test
    void formOfAnEarlierStepSignsNoLaterOne() {
        bureau.appoint(officer, agency, Post.LEADER_IN_CHARGE, Optional.empty());
        var form = seen();
        done(passing.sign(officer, matter));

        assertThat(approve.of(bureau.actor(officer), id(), form, Optional.empty()))
                .isEqualTo(new Signing.MovedOn(1));
    }

    @Test
    void oneIsEnoughOfAnyAndEveryoneSignsOfAll() {
        var second = bureau.person(agency, "周分管", Post.LEADER_IN_CHARGE);
        done(passing.sign(officer, matter));
        done(passing.sign(second, matter));
        assertThat(passing.review(matter).current()).isEqualTo(2);

        passing.chain(administrator, agency, new Step("会签", Post.LEADER_IN_CHARGE, Signers.ALL, 3));
        var joint = passing.submitted(officer, agency);
        done(passing.sign(leader, joint));
        assertThat(passing.sign(leader, joint)).isEqualTo(new Signing.NotYours(Why.SIGNED_ALREADY));
        assertThat(reviews.isApproved(joint, Passing.CONTENT)).isFalse();
        done(passing.sign(second, joint));
        assertThat(reviews.isApproved(joint, Passing.CONTENT)).isTrue();
    }

    @Test
    void whereTheOneStillMissingHasLeftTheOthersMoveTheMatterOn() {
        var second = bureau.person(agency, "周分管", Post.LEADER_IN_CHARGE);
        passing.chain(administrator, agency, new Step("会签", Post.LEADER_IN_CHARGE, Signers.ALL, 0));
        var joint = passing.submitted(officer, agency);
        done(passing.sign(leader, joint));
        bureau.dismiss(second, Post.LEADER_IN_CHARGE);

        assertThat(passing.review(joint).isOpen()).isTrue();
        done(passing.sign(leader, joint));
        assertThat(reviews.isApproved(joint, Passing.CONTENT)).isTrue();
        assertThat(passing.review(joint).signatures()).hasSize(1);
    }

    @Test
    void deputySignsForWhoIsAbsentAndTheMarkSaysForWhom() {
        var deputy = bureau.person(agency, "吴代办", Post.SECTION_HEAD);
        done(passing.sign(officer, matter));
        assertThat(passing.sign(deputy, matter)).isEqualTo(new Signing.NotYours(Why.NOT_THE_POST));
        bureau.absent(leader, deputy);
        done(passing.sign(deputy, matter));

        var mark = passing.review(matter).signatures(1).getFirst();
        assertThat(mark.name()).isEqualTo("吴代办");
        assertThat(mark.insteadOf()).map(Mark.Named::name).contains("王分管");
        assertThat(database.sql("select instead_of from ledger.entry where matter_kind = 'example' and matter_id = ?"
                                + " and act = 'review.approve' order by number desc limit 1")
                        .param(matter.id())
                        .query(String.class)
                        .single())
                .isEqualTo("王分管");
    }

    @Test
    void deputyNeedsNoPostButSignsOnlyWhileThePrincipalIsAbsent() {
        var clerk = bureau.person(agency, "郑科员", Post.SECTION_CLERK);
        bureau.absent(officer, clerk);
        assertThat(passing.review(matter).isOpen()).isTrue();
        bureau.present(officer);
        assertThatThrownBy(() -> passing.sign(clerk, matter)).isInstanceOf(NoSuchReviewException.class);
        bureau.absent(officer, clerk);
        done(passing.sign(clerk, matter));
    }

    @Test
    void onePersonSignsTwoStepsOnlyInTwoPostsOfTheirOwn() {
        bureau.absent(leader, officer);
        done(passing.sign(officer, matter));
        assertThat(passing.sign(officer, matter)).isEqualTo(new Signing.NotYours(Why.SIGNED_ANOTHER_STEP));

        bureau.appoint(officer, agency, Post.LEADER_IN_CHARGE, Optional.empty());
        done(passing.sign(officer, matter));
        assertThat(passing.review(matter).signatures()).extracting(Mark::step).containsExactly(0, 1);
    }

    @Test
    void whoSignedForAnotherDoesNotSignTheNextStepThoughThatPostIsTheirs() {
        bureau.absent(officer, leader);
        done(passing.sign(leader, matter));

        assertThat(passing.sign(leader, matter)).isEqualTo(new Signing.NotYours(Why.SIGNED_ANOTHER_STEP));
        var other = bureau.person(agency, "吴代办", Post.SECTION_HEAD);
        done(handOver.of(bureau.actor(leader), id(), seen(), other, "已代信息员初审"));
        done(passing.sign(other, matter));
        assertThat(passing.review(matter).current()).isEqualTo(2);
    }

    @Test
    void matterIsHandedOverToAReviewerOfTheAgencyAndToNobodyElse() {
        var deputy = bureau.person(agency, "吴代办", Post.SECTION_HEAD);
        var stranger = bureau.person(bureau.agency(), "赵邻居", Post.LEADER_IN_CHARGE);
        var clerk = bureau.person(agency, "郑科员", Post.SECTION_CLERK);
        var by = bureau.actor(officer);

        assertThat(handOver.of(by, id(), seen(), stranger, "外出")).isEqualTo(new Signing.NoDeputy());
        assertThat(handOver.of(by, id(), seen(), clerk, "外出")).isEqualTo(new Signing.NoDeputy());
        assertThat(handOver.of(by, id(), seen(), officer, "外出")).isEqualTo(new Signing.NoDeputy());
        assertThat(handOver.of(bureau.actor(leader), id(), seen(), deputy, "外出"))
                .isEqualTo(new Signing.NotYours(Why.NOT_THE_POST));
        done(handOver.of(by, id(), seen(), deputy, "外出"));
        done(passing.sign(deputy, matter));

        assertThat(passing.review(matter).signatures(0).getFirst().insteadOf())
                .map(Mark.Named::name)
                .contains("李公开");
    }

    @Test
    void signatureIsTakenBackUntilTheNextStepHasSigned() {
        done(passing.sign(officer, matter));
        done(takeBack.of(bureau.actor(officer), id(), "发现漏项"));
        assertThat(passing.review(matter).current()).isZero();
        assertThat(passing.review(matter).signatures()).isEmpty();
        assertThat(takeBack.of(bureau.actor(officer), id(), "再撤")).isEqualTo(new Signing.NotYours(Why.NO_SIGNATURE));

        done(passing.sign(officer, matter));
        done(passing.sign(leader, matter));
        assertThat(takeBack.of(bureau.actor(officer), id(), "太晚")).isEqualTo(new Signing.TooLate());
    }

    @Test
    void lastSignatureTakenBackEndsThePassage() {
        signAll();
        done(takeBack.of(bureau.actor(head), id(), "签错了"));

        assertThat(reviews.isApproved(matter, Passing.CONTENT)).isFalse();
        assertThat(passing.review(matter).state()).isEqualTo(State.WITHDRAWN);
        assertThat(passing.sign(head, matter)).isEqualTo(new Signing.Closed(State.WITHDRAWN));
    }

    @Test
    void onlyWhoHandedItInTakesItBack() {
        assertThat(withdraw.of(bureau.actor(leader), id(), "理由"))
                .isEqualTo(new Signing.NotYours(Why.NOT_SUBMITTED_BY_YOU));
        done(withdraw.of(bureau.actor(officer), id(), "还要补充"));

        assertThat(passing.review(matter).state()).isEqualTo(State.WITHDRAWN);
        assertThat(passing.sign(officer, matter)).isEqualTo(new Signing.Closed(State.WITHDRAWN));
        passing.submit(officer, agency, matter);
        assertThat(passing.review(matter).isOpen()).isTrue();
    }

    @Test
    void whoHasGoneElsewhereLeavesTheMatterBehind() {
        signAll();
        bureau.transfer(officer, Post.INFORMATION_OFFICER, bureau.agency());
        bureau.transfer(head, Post.HEAD_OF_AGENCY, bureau.agency());

        assertThatThrownBy(() -> withdraw.of(bureau.actor(officer), id(), "理由"))
                .isInstanceOf(NoSuchReviewException.class);
        assertThatThrownBy(() -> takeBack.of(bureau.actor(head), id(), "理由")).isInstanceOf(NoSuchReviewException.class);
        assertThat(reviews.isApproved(matter, Passing.CONTENT)).isTrue();
    }

    @Test
    void matterIsUnderReviewOnceAtATime() {
        assertThatThrownBy(() -> passing.submit(officer, agency, matter)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void commentDecidesNothing() {
        done(comment.of(bureau.actor(head), id(), "请核对口径"));

        assertThat(passing.review(matter).current()).isZero();
        assertThat(passing.review(matter).marks())
                .extracting(Mark::kind)
                .containsExactly(Kind.SUBMITTED, Kind.COMMENTED);
    }

    @Test
    void agencyWithoutAChainUsesThatOfTheNearestAboveIt() {
        var above = bureau.agency();
        var middle = bureau.below(above);
        var below = bureau.below(middle);
        var by = bureau.person(above, "陈管理", Post.ADMINISTRATOR);
        assertThat(chains.of(below, "example")).isEqualTo(Preset.FULL.chain());

        passing.chain(by, above, Preset.DRAFTS.chain().steps().toArray(Step[]::new));
        assertThat(chains.of(below, "example")).isEqualTo(Preset.DRAFTS.chain());
        assertThat(chains.of(below, "another")).isEqualTo(Preset.FULL.chain());
        var nearer = bureau.person(middle, "周管理", Post.ADMINISTRATOR);
        passing.chain(nearer, middle, Preset.EVERY_ITEM.chain().steps().toArray(Step[]::new));
        assertThat(chains.of(below, "example")).isEqualTo(Preset.EVERY_ITEM.chain());
        assertThat(drop.of(bureau.actor(nearer), middle, "example", 1)).isEqualTo(Keeping.KEPT);
        assertThat(chains.of(below, "example")).isEqualTo(Preset.DRAFTS.chain());
    }

    @Test
    void reviewGoesOnWithTheChainItBeganWith() {
        passing.chain(administrator, agency, Preset.DRAFTS.chain().steps().toArray(Step[]::new));

        assertThat(passing.review(matter).steps()).isEqualTo(Preset.FULL.chain().steps());
        signAll();
    }

    @Test
    void chainIsKeptByTheAgencysAdministratorAlone() {
        var neighbour = bureau.actor(bureau.person(bureau.agency(), "赵邻居", Post.ADMINISTRATOR));
        var chain = Preset.DRAFTS.chain();

        for (var actor : List.of(neighbour, bureau.actor(head))) {
            assertThatThrownBy(() -> keep.of(actor, agency, "example", chain, 0))
                    .hasMessageContaining("ADMINISTER");
            assertThatThrownBy(() -> drop.of(actor, agency, "example", 0)).hasMessageContaining("ADMINISTER");
        }
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOther() {
        var by = bureau.actor(administrator);
        assertThat(keep.of(by, agency, "example", Preset.DRAFTS.chain(), 0)).isEqualTo(Keeping.KEPT);

        assertThat(keep.of(by, agency, "example", Preset.FULL.chain(), 0)).isEqualTo(Keeping.CHANGED_MEANWHILE);
        assertThat(keep.of(by, agency, "example", Preset.FULL.chain(), 1)).isEqualTo(Keeping.KEPT);
        assertThat(drop.of(by, agency, "example", 1)).isEqualTo(Keeping.CHANGED_MEANWHILE);
        assertThat(drop.of(by, agency, "example", 2)).isEqualTo(Keeping.KEPT);
        assertThat(keep.of(by, agency, "example", Preset.FULL.chain(), 2)).isEqualTo(Keeping.CHANGED_MEANWHILE);
    }

    @Test
    void stepOfASectionIsSignedByTheHeadOfThatSection() {
        var audit = bureau.section(agency, "审计科");
        var finance = bureau.section(agency, "财务科");
        var ours = bureau.person(agency, "孙科长");
        bureau.appoint(ours, agency, Post.SECTION_HEAD, Optional.of(audit));
        var theirs = bureau.person(agency, "钱科长");
        bureau.appoint(theirs, agency, Post.SECTION_HEAD, Optional.of(finance));
        passing.chain(administrator, agency, Preset.EVERY_ITEM.chain().steps().toArray(Step[]::new));
        var item = passing.submitted(officer, agency, audit);

        assertThat(passing.sign(theirs, item)).isEqualTo(new Signing.NotYours(Why.NOT_THE_POST));
        done(passing.sign(ours, item));
    }

    @Test
    void chainHasFromOneToTenSteps() {
        var step = Preset.FULL.chain().steps().getFirst();

        assertThatThrownBy(() -> new Chain(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chain(Collections.nCopies(11, step))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Step("由审计员签", Post.AUDITOR, Signers.ANY, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void signAll() {
        List.of(officer, leader, head).forEach(person -> done(passing.sign(person, matter)));
    }

    private static void done(Signing signing) {
        assertThat(signing).isInstanceOf(Signing.Done.class);
    }

    private ReviewId id() {
        return passing.review(matter).id();
    }

    private Seen seen() {
        return Seen.of(passing.review(matter));
    }
}
