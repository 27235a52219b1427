package org.gongkai.report.desk.web;

import java.util.Arrays;
import java.util.List;
import org.gongkai.report.desk.DeskState;

/** Which acts a page offers: the lawful ones, and for those that lie ahead why they are not open yet. */
final class Steps {

    private Steps() {}

    static List<EditionTop.Step> of(Opened opened) {
        return Arrays.stream(DeskStep.values())
                .filter(step -> concerns(step, opened))
                .map(step -> new EditionTop.Step(
                        step.words(),
                        DeskAddress.of(opened.edition().id(), step),
                        step.goesBack(),
                        hindrance(step, opened)))
                .toList();
    }

    /** Those who can never do it are not shown it. */
    private static boolean concerns(DeskStep step, Opened opened) {
        var state = opened.edition().state();
        return opened.actor().may(step.power(), opened.agency())
                && (step.isLawfulFrom(state) || liesAhead(step, state))
                && !(step == DeskStep.WITHDRAW && state.isOpen());
    }

    private static boolean liesAhead(DeskStep step, DeskState state) {
        var beforeFiling = state.isOpen() || state == DeskState.IN_REVIEW;
        return (step == DeskStep.FILE && beforeFiling)
                || (step == DeskStep.PUBLISH && (beforeFiling || state == DeskState.SIGNED));
    }

    /** Why a step cannot be done now, in words; empty when it can. */
    static String hindrance(DeskStep step, Opened opened) {
        if (!step.isLawfulFrom(opened.edition().state())) {
            return DeskWords.of("why." + step.name());
        }
        return step.wantsCleanReport() ? Tally.of(opened.edition()).inTheWay() : "";
    }
}
