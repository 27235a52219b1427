package org.gongkai.report.desk;

import static org.gongkai.report.desk.DeskAct.ACCEPT;
import static org.gongkai.report.desk.DeskAct.ENTER;
import static org.gongkai.report.desk.DeskAct.FILE;
import static org.gongkai.report.desk.DeskAct.PUBLISH;
import static org.gongkai.report.desk.DeskAct.REPLACE;
import static org.gongkai.report.desk.DeskAct.RETURN;
import static org.gongkai.report.desk.DeskAct.SEND_BACK;
import static org.gongkai.report.desk.DeskAct.SIGN;
import static org.gongkai.report.desk.DeskAct.SUBMIT;
import static org.gongkai.report.desk.DeskAct.WITHDRAW;
import static org.gongkai.report.desk.DeskState.ACCEPTED;
import static org.gongkai.report.desk.DeskState.CORRECTED;
import static org.gongkai.report.desk.DeskState.DRAFT;
import static org.gongkai.report.desk.DeskState.FILED;
import static org.gongkai.report.desk.DeskState.IN_REVIEW;
import static org.gongkai.report.desk.DeskState.PUBLISHED;
import static org.gongkai.report.desk.DeskState.RETURNED;
import static org.gongkai.report.desk.DeskState.SIGNED;

import java.util.List;
import java.util.Optional;

/** One lawful step; what is not in {@link #ALL} cannot happen. */
public record Transition(DeskState from, DeskAct act, DeskState to) {

    public static final List<Transition> ALL = List.of(
            new Transition(DRAFT, ENTER, FILED),
            new Transition(RETURNED, ENTER, FILED),
            new Transition(DRAFT, SUBMIT, IN_REVIEW),
            new Transition(RETURNED, SUBMIT, IN_REVIEW),
            new Transition(IN_REVIEW, SEND_BACK, DRAFT),
            new Transition(IN_REVIEW, WITHDRAW, DRAFT),
            new Transition(IN_REVIEW, SIGN, SIGNED),
            new Transition(SIGNED, WITHDRAW, DRAFT),
            new Transition(SIGNED, FILE, FILED),
            new Transition(FILED, RETURN, RETURNED),
            new Transition(FILED, ACCEPT, ACCEPTED),
            // The duty to publish in time does not wait for the supervising office (条例 Art. 49).
            new Transition(FILED, PUBLISH, PUBLISHED),
            new Transition(ACCEPTED, RETURN, RETURNED),
            new Transition(ACCEPTED, PUBLISH, PUBLISHED),
            new Transition(PUBLISHED, REPLACE, CORRECTED));

    /** Where an act leads from a state; empty where the act is not lawful. */
    public static Optional<DeskState> to(DeskState from, DeskAct act) {
        return ALL.stream()
                .filter(each -> each.from == from && each.act == act)
                .map(Transition::to)
                .findFirst();
    }
}
