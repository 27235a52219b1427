package org.gongkai.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Person;
import org.gongkai.workbench.Words;

/**
 * How far a matter is on its chain and what somebody may do about it; shown by the template {@code review/panel}, on the matter's own page too.
 *
 * @param stages the steps, the first first
 * @param remarks what people did and said, the newest first
 * @param vacancy when nobody holds the post whose turn it is: what to do, in words
 * @param acts what this person may do now
 */
public record ReviewPanel(
        Review review,
        LocalDate today,
        List<Stage> stages,
        List<Remark> remarks,
        Optional<String> vacancy,
        Acts acts,
        Words words) {

    public ReviewPanel {
        stages = List.copyOf(stages);
        remarks = List.copyOf(remarks);
    }

    /** Address of the signing page. */
    public String path() {
        return "/desk/reviews/" + review.id().value() + "/";
    }

    /** Class of the mark that shows the state. */
    public String tone() {
        return switch (review.state()) {
            case OPEN -> "state-open";
            case APPROVED -> "state-approved";
            case RETURNED -> "state-returned";
            case WITHDRAWN -> "state-withdrawn";
            case VOID -> "state-void";
        };
    }

    public String state() {
        return words.of("state." + review.state().name());
    }

    /**
     * One step.
     *
     * @param tone {@code done}, {@code current} or empty
     * @param about whose step it is and how many sign, in words
     * @param signatures who signed when, in words
     * @param waitingFor names of those who can sign now
     * @param due the day it is due, or in words why there is none
     */
    public record Stage(
            String name,
            String tone,
            String about,
            List<String> signatures,
            String waitingFor,
            Optional<LocalDate> due,
            String noDue) {}

    /** One act as the list of acts shows it. */
    public record Remark(String when, String who, String what, String comment) {}

    /**
     * What somebody may do.
     *
     * @param approve words of the button; empty when the person may not sign
     * @param insteadOf for whom a signature would be given, in words
     * @param whyNot why the person may not sign, in words; empty when they may, or when nothing is to be signed
     * @param deputies to whom they may hand it over
     * @param takesBack which signature they may take back, in words
     */
    public record Acts(
            Optional<String> approve,
            Optional<String> insteadOf,
            Optional<String> whyNot,
            boolean mayReturn,
            List<Person> deputies,
            Optional<String> takesBack,
            boolean mayWithdraw,
            boolean mayComment) {}
}
