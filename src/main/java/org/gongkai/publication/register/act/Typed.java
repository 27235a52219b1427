package org.gongkai.publication.register.act;

import java.util.List;
import java.util.Optional;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;

/** Single lines as people type them. */
final class Typed {

    static final int LONGEST = 300;

    private Typed() {}

    /** Without control characters and blanks around. */
    static String line(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    static Optional<String> given(Optional<String> typed) {
        return typed.map(Typed::line).filter(text -> !text.isEmpty());
    }

    /** What is missing or too long is told. */
    static void needed(List<RegisterFault> faults, String field, String line) {
        if (line.isEmpty()) {
            faults.add(RegisterFault.of(field, Reason.MISSING));
        }
        within(faults, field, line);
    }

    static void within(List<RegisterFault> faults, String field, String line) {
        if (line.length() > LONGEST) {
            faults.add(RegisterFault.of(field, Reason.TOO_LONG, Integer.toString(LONGEST)));
        }
    }

    static void when(List<RegisterFault> faults, boolean isSo, String field, Reason reason, String... arguments) {
        if (isSo) {
            faults.add(RegisterFault.of(field, reason, arguments));
        }
    }
}
