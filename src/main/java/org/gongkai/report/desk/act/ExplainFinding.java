package org.gongkai.report.desk.act;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Message;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a finding its reason, or with an empty one takes it back. A finding that blocks is not to be explained but put right. */
@Component
public class ExplainFinding {

    /** In characters. */
    static final int LONGEST = 2_000;

    private final Desk desk;
    private final Drafting drafting;

    ExplainFinding(Desk desk, Drafting drafting) {
        this.desk = desk;
        this.drafting = drafting;
    }

    @Transactional
    public Saving of(Actor actor, EditionId id, Rule rule, Place place, String reason) {
        var locked = desk.lock(actor, Power.DRAFT_REPORTS, id);
        var edition = locked.edition();
        if (!edition.state().isOpen()) {
            return new Saving.Closed(edition.state());
        }
        var given = TypedText.clean(reason).strip();
        if (given.length() > LONGEST) {
            return refused(edition, place, Message.of("drafting.too-long", given.length(), LONGEST));
        }
        if (!given.isEmpty() && !wantsOne(edition, rule, place)) {
            return refused(edition, place, Message.of("drafting.nothing-to-explain", rule.id()));
        }
        var explanations = with(edition.explanations(), new Explanation(rule, place, given));
        return explanations.equals(edition.explanations())
                ? new Saving.Saved(edition)
                : new Saving.Saved(explained(actor, locked, explanations, rule, place));
    }

    private Edition explained(Actor actor, Locked locked, List<Explanation> explanations, Rule rule, Place place) {
        var details = Map.of("rule", rule.id(), "place", place.path());
        return drafting.explained(actor, locked, explanations, details);
    }

    private static boolean wantsOne(Edition edition, Rule rule, Place place) {
        return edition.findings().stream()
                .filter(Finding::wantsExplanation)
                .anyMatch(finding -> finding.rule() == rule && finding.place().equals(place));
    }

    private static List<Explanation> with(List<Explanation> explanations, Explanation given) {
        var others = explanations.stream().filter(each -> !each.isFor(given.rule(), given.place()));
        var all = given.reason().isEmpty() ? others : Stream.concat(others, Stream.of(given));
        return all.sorted(Explanation.ORDER).toList();
    }

    private static Saving refused(Edition edition, Place place, Message why) {
        return new Saving.Refused(edition, List.of(new Saving.Refusal(place, why)));
    }
}
