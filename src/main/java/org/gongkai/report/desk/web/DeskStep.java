package org.gongkai.report.desk.web;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Beginning;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Transition;

/** The acts that have a page of their own, where they are confirmed. */
enum DeskStep {
    SUBMIT(DeskAct.SUBMIT, Power.DRAFT_REPORTS, false),
    FILE(DeskAct.FILE, Power.FILE_REPORTS, false),
    PUBLISH(DeskAct.PUBLISH, Power.FILE_REPORTS, false),
    ACCEPT(DeskAct.ACCEPT, Power.SUPERVISE, false),
    RETURN(DeskAct.RETURN, Power.SUPERVISE, true),
    WITHDRAW(DeskAct.WITHDRAW, Power.DRAFT_REPORTS, true),
    CORRECT(DeskAct.CORRECT, Power.FILE_REPORTS, true);

    private final DeskAct act;
    private final Power power;
    private final boolean wantsReason;

    DeskStep(DeskAct act, Power power, boolean wantsReason) {
        this.act = act;
        this.power = power;
        this.wantsReason = wantsReason;
    }

    Power power() {
        return power;
    }

    boolean wantsReason() {
        return wantsReason;
    }

    /** Whether a report without faults is asked for. */
    boolean wantsCleanReport() {
        return this == SUBMIT || this == FILE || this == PUBLISH;
    }

    boolean isLawfulFrom(DeskState state) {
        return Transition.to(state, act).isPresent()
                || Beginning.after(state, act).isPresent();
    }

    /** Whether it takes something back, so that its button must not look like the way ahead. */
    boolean goesBack() {
        return this == RETURN || this == WITHDRAW || this == CORRECT;
    }

    String path() {
        return "acts/" + name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return DeskWords.of("act." + name());
    }

    static Optional<DeskStep> of(String path) {
        for (var step : values()) {
            if (step.name().toLowerCase(Locale.ROOT).equals(path)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
