package org.gongkai.demonstration;

import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.act.AcceptReport;
import org.gongkai.report.desk.act.ExplainFinding;
import org.gongkai.report.desk.act.FileReport;
import org.gongkai.report.desk.act.PublishEdition;
import org.gongkai.report.desk.act.ReturnReport;
import org.gongkai.report.desk.act.SubmitReport;
import org.gongkai.review.Reviews;
import org.gongkai.review.Seen;
import org.gongkai.review.act.ApproveMatter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Takes an edition step by step to where it is to stand, each step by whoever holds the post for it. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class Passage {

    private final Editions editions;
    private final Agencies agencies;
    private final Cast cast;
    private final Reviews reviews;
    private final ApproveMatter approve;
    private final ExplainFinding explain;
    private final SubmitReport submit;
    private final FileReport file;
    private final ReturnReport giveBack;
    private final AcceptReport accept;
    private final PublishEdition publish;

    Passage(
            Editions editions,
            Agencies agencies,
            Cast cast,
            Reviews reviews,
            ApproveMatter approve,
            ExplainFinding explain,
            SubmitReport submit,
            FileReport file,
            ReturnReport giveBack,
            AcceptReport accept,
            PublishEdition publish) {
        this.editions = editions;
        this.agencies = agencies;
        this.cast = cast;
        this.reviews = reviews;
        this.approve = approve;
        this.explain = explain;
        this.submit = submit;
        this.file = file;
        this.giveBack = giveBack;
        this.accept = accept;
        this.publish = publish;
    }

    void take(Edition edition, DeskState goal) {
        var current = edition;
        while (current.state() != goal && !isBeyond(current.state(), goal)) {
            step(current, agencies.find(current.agency()).orElseThrow(), goal);
            var after = editions.find(current.id()).orElseThrow();
            if (after.state() == current.state() && after.state() != DeskState.IN_REVIEW) {
                throw new IllegalStateException("the demonstration's report does not move: " + after.findings());
            }
            current = after;
        }
    }

    /** A start that was cut short goes on; what stands further already stays there. */
    private static boolean isBeyond(DeskState state, DeskState goal) {
        return goal != DeskState.RETURNED && state != DeskState.RETURNED && state.compareTo(goal) > 0;
    }

    private void step(Edition edition, Agency agency, DeskState goal) {
        var office = cast.of(agency, Post.DISCLOSURE_OFFICE);
        switch (edition.state()) {
            case DRAFT, RETURNED -> {
                explained(edition, agency);
                submit.of(office, edition.id());
            }
            case IN_REVIEW -> sign(edition, agency);
            case SIGNED -> file.of(office, edition.id());
            case FILED -> {
                var supervisor = cast.supervisorOf(agency);
                if (goal == DeskState.RETURNED) {
                    giveBack.of(supervisor, edition.id(), InventedPeople.words("return.reason"));
                } else {
                    accept.of(supervisor, edition.id());
                }
            }
            case ACCEPTED -> publish.of(office, edition.id());
            case PUBLISHED, CORRECTED -> throw new IllegalStateException("nothing comes after " + edition.state());
        }
    }

    private void explained(Edition edition, Agency agency) {
        for (var finding : edition.unexplained()) {
            explain.of(
                    cast.of(agency, Post.DISCLOSURE_OFFICE),
                    edition.id(),
                    finding.rule(),
                    finding.place(),
                    InventedPeople.words("explanation"));
        }
    }

    private void sign(Edition edition, Agency agency) {
        var review = reviews.find(new Matter("report", edition.id().value())).orElseThrow();
        var signer = cast.of(agency, review.steps().get(review.current()).post());
        approve.of(signer, review.id(), Seen.of(review), Optional.empty());
    }
}
