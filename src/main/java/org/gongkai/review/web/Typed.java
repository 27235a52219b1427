package org.gongkai.review.web;

import org.gongkai.workbench.Faults;

/**
 * What somebody typed into one of the forms of the panel, so that it is not lost when something is wrong with it.
 *
 * @param act which form
 */
public record Typed(String act, String reason) {

    /** Nothing yet. */
    public static final Typed NONE = new Typed("", "");

    private static final int LONGEST = 1000;

    boolean isFaulty() {
        return !faults().isEmpty();
    }

    public Faults faults() {
        return act.isEmpty()
                ? Faults.NONE
                : Faults.NONE
                        .when(reason.isBlank(), field(), Telling.WORDS.of("fault." + act))
                        .when(
                                reason.length() > LONGEST,
                                field(),
                                Telling.WORDS.of("fault.long", reason.length() - LONGEST));
    }

    public boolean isIn(String form) {
        return act.equals(form);
    }

    public String of(String form) {
        return isIn(form) ? reason : "";
    }

    public static String field(String form) {
        return form + "-reason";
    }

    private String field() {
        return field(act);
    }
}
