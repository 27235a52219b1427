package org.gongkai.review.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.review.Bureau;
import org.gongkai.review.Review.State;
import org.gongkai.review.Reviews;
import org.gongkai.review.Seen;
import org.gongkai.review.Signing;
import org.gongkai.review.Step;
import org.gongkai.review.Step.Signers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews under many hands: acts in any order against a model that does the same with sets, and acts at the same moment. */
@SiteTest
class ReviewLifeModuleTests {

    private static final List<Post> POSTS =
            List.of(Post.INFORMATION_OFFICER, Post.LEADER_IN_CHARGE, Post.HEAD_OF_AGENCY);

    @Autowired
    Reviews reviews;

    @Autowired
    Passing passing;

    @Autowired
    Bureau bureau;

    @Autowired
    ApproveMatter approve;

    @Autowired
    ReturnMatter sendBack;

    @Autowired
    TakeBackSignature takeBack;

    @Autowired
    WithdrawMatter withdraw;

    private Agency agency;
    private PersonId submitter;
    private PersonId administrator;

    @BeforeEach
    void foundAnAgency() {
        agency = bureau.agency();
        submitter = bureau.person(agency, "钱送审", Post.DISCLOSURE_OFFICE);
        administrator = bureau.person(agency, "陈管理", Post.ADMINISTRATOR);
    }

    /** The model: who holds what, who has signed which step; nothing of it is shared with the product. */
    private static final class Model {
        final List<Signers> signers;
        final Map<PersonId, Set<Post>> posts;
        final List<Set<PersonId>> signed = new ArrayList<>();
        State state = State.OPEN;
        int current;

        Model(List<Signers> signers, Map<PersonId, Set<Post>> posts) {
            this.signers = signers;
            this.posts = posts;
            signers.forEach(each -> signed.add(new HashSet<>()));
        }

        boolean holds(PersonId person, int step) {
            return posts.get(person).contains(POSTS.get(step));
        }

        boolean approves(PersonId person) {
            if (state != State.OPEN
                    || !holds(person, current)
                    || !signed.get(current).add(person)) {
                return false;
            }
            var everyone =
                    posts.keySet().stream().filter(each -> holds(each, current)).toList();
            if (signers.get(current) == Signers.ANY || signed.get(current).containsAll(everyone)) {
                current++;
            }
            state = current == signers.size() ? State.APPROVED : State.OPEN;
            return true;
        }

        boolean returns(PersonId person) {
            if (state != State.OPEN
                    || !holds(person, current)
                    || signed.get(current).contains(person)) {
                return false;
            }
            state = State.RETURNED;
            return true;
        }

        boolean takesBack(PersonId person) {
            if (state == State.OPEN && signed.get(current).remove(person)) {
                return true;
            }
            var nobodySince = state == State.APPROVED
                    || state == State.OPEN && signed.get(current).isEmpty();
            if (!nobodySince || current == 0 || !signed.get(current - 1).remove(person)) {
                return false;
            }
            if (state == State.APPROVED) {
                state = State.WITHDRAWN;
            } else {
                current--;
            }
            return true;
        }

        boolean withdraws() {
            if (state != State.OPEN && state != State.APPROVED) {
                return false;
            }
            state = State.WITHDRAWN;
            return true;
        }
    }

    @Test
    void everyLifeGoesAsTheModelSays() {
        for (var seed = 0; seed < 12; seed++) {
            foundAnAgency();
            live(new Random(seed), seed);
        }
    }

    private void live(Random random, int seed) {
        var posts = new HashMap<PersonId, Set<Post>>();
        POSTS.forEach(post -> posts.put(bureau.person(agency, "主任", post), Set.of(post)));
        posts.put(bureau.person(agency, "同任", POSTS.get(random.nextInt(3))), new HashSet<>());
        var extra = posts.keySet().stream()
                .filter(each -> posts.get(each).isEmpty())
                .findFirst()
                .orElseThrow();
        posts.put(
                extra,
                Set.copyOf(bureau.actor(extra).appointments().stream()
                        .map(each -> each.post())
                        .toList()));
        var model = new Model(
                POSTS.stream()
                        .map(post -> random.nextBoolean() ? Signers.ALL : Signers.ANY)
                        .toList(),
                posts);
        passing.chain(administrator, agency, steps(model.signers));
        var matter = passing.submitted(submitter, agency);
        var people = List.copyOf(posts.keySet());
        for (var act = 0; act < 14; act++) {
            var person = people.get(random.nextInt(people.size()));
            var chosen = random.nextInt(20);
            var expected = expected(model, chosen, person);
            var done = done(chosen, person, matter);
            var review = passing.review(matter);
            assertThat(done).as("seed %s act %s kind %s", seed, act, chosen).isEqualTo(expected);
            assertThat(review.state()).isEqualTo(model.state);
            if (model.state == State.OPEN) {
                assertThat(review.current()).isEqualTo(model.current);
                for (var step = 0; step < POSTS.size(); step++) {
                    assertThat(review.signatures(step).stream()
                                    .map(mark -> mark.person().orElseThrow()))
                            .containsExactlyInAnyOrderElementsOf(model.signed.get(step));
                }
            }
            assertThat(reviews.isApproved(matter, Passing.CONTENT)).isEqualTo(model.state == State.APPROVED);
        }
    }

    private static boolean expected(Model model, int chosen, PersonId person) {
        return chosen < 14
                ? model.approves(person)
                : chosen < 18 ? model.takesBack(person) : chosen < 19 ? model.returns(person) : model.withdraws();
    }

    private boolean done(int chosen, PersonId person, Matter matter) {
        var review = passing.review(matter);
        var actor = bureau.actor(person);
        var signing = chosen < 14
                ? approve.of(actor, review.id(), Seen.of(review), Optional.empty())
                : chosen < 18
                        ? takeBack.of(actor, review.id(), "理由")
                        : chosen < 19
                                ? sendBack.of(actor, review.id(), Seen.of(review), "理由")
                                : withdraw.of(bureau.actor(submitter), review.id(), "理由");
        return signing instanceof Signing.Done;
    }

    private static Step[] steps(List<Signers> signers) {
        var steps = new Step[signers.size()];
        for (var index = 0; index < steps.length; index++) {
            steps[index] = new Step("第" + (index + 1) + "环节", POSTS.get(index), signers.get(index), 0);
        }
        return steps;
    }

    /** Four hold the post of a step that one signature is enough for; all press the button at once. */
    @RepeatedTest(5)
    void signaturesOfOneMomentDoNotSkipAStep() throws Exception {
        passing.chain(administrator, agency, steps(List.of(Signers.ANY, Signers.ANY, Signers.ANY)));
        var matter = passing.submitted(submitter, agency);
        var review = passing.review(matter);
        var acts = new ArrayList<Callable<Signing>>();
        for (var number = 0; number < 4; number++) {
            var person = bureau.person(agency, "信息员" + number, Post.INFORMATION_OFFICER);
            bureau.appoint(person, agency, Post.LEADER_IN_CHARGE, Optional.empty());
            var actor = bureau.actor(person);
            acts.add(() -> approve.of(actor, review.id(), Seen.of(review), Optional.empty()));
        }

        var outcomes = atOnce(acts);

        assertThat(outcomes).filteredOn(Signing.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(new Signing.MovedOn(1)::equals).hasSize(3);
        assertThat(passing.review(matter).current()).isEqualTo(1);
        assertThat(passing.review(matter).signatures()).hasSize(1);
    }

    @RepeatedTest(5)
    void whereEveryoneSignsAtOnceTheStepIsDoneOnce() throws Exception {
        passing.chain(administrator, agency, steps(List.of(Signers.ALL, Signers.ANY)));
        var acts = new ArrayList<Callable<Signing>>();
        var signers = List.of(
                bureau.person(agency, "甲信息", Post.INFORMATION_OFFICER),
                bureau.person(agency, "乙信息", Post.INFORMATION_OFFICER),
                bureau.person(agency, "丙信息", Post.INFORMATION_OFFICER));
        var matter = passing.submitted(submitter, agency);
        var review = passing.review(matter);
        for (var signer : signers) {
            var actor = bureau.actor(signer);
            acts.add(() -> approve.of(actor, review.id(), Seen.of(review), Optional.empty()));
        }

        assertThat(atOnce(acts)).allSatisfy(each -> assertThat(each).isInstanceOf(Signing.Done.class));
        assertThat(passing.review(matter).current()).isEqualTo(1);
        assertThat(passing.review(matter).signatures(0)).hasSize(3);
    }

    /** Either the signature stands and the withdrawal comes after it, or the other way round; never half of both. */
    @RepeatedTest(5)
    void lastSignatureAndWithdrawalOfOneMomentLeaveOneTruth() throws Exception {
        passing.chain(administrator, agency, steps(List.of(Signers.ANY)));
        var matter = passing.submitted(submitter, agency);
        var review = passing.review(matter);
        var signer = bureau.actor(bureau.person(agency, "甲信息", Post.INFORMATION_OFFICER));
        var clerk = bureau.actor(submitter);

        var outcomes = atOnce(List.of(
                () -> approve.of(signer, review.id(), Seen.of(review), Optional.empty()),
                () -> withdraw.of(clerk, review.id(), "还要补充")));

        assertThat(outcomes.get(1)).isInstanceOf(Signing.Done.class);
        assertThat(passing.review(matter).state()).isEqualTo(State.WITHDRAWN);
        var signatures = passing.review(matter).signatures().count();
        assertThat(signatures).isEqualTo(outcomes.getFirst() instanceof Signing.Done ? 1 : 0);
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var outcomes = new ArrayList<T>();
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}
