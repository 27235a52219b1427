package org.gongkai.report.desk.act;

/** Why somebody sends a report back, takes it back or takes it up again. */
final class Reason {

    /** In characters. */
    static final int LONGEST = 2_000;

    private Reason() {}

    /** @throws IllegalArgumentException when nothing is said, or more than anybody reads */
    static String of(String typed) {
        var reason = TypedText.clean(typed).strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new IllegalArgumentException("a reason of 1 to " + LONGEST + " characters is needed");
        }
        return reason;
    }
}
