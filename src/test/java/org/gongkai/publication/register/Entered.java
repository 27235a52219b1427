package org.gongkai.publication.register;

import java.util.List;
import org.gongkai.publication.register.RegisterFault.Reason;

/** What entering something into a register came to. */
public final class Entered {

    private Entered() {}

    /** What was entered; it must not have been refused. */
    public static <T> T value(Entering<T> entering) {
        return switch (entering) {
            case Entering.Entered<T>(var value) -> value;
            case Entering.Refused<T>(var faults) -> throw new AssertionError(faults);
        };
    }

    /** Why it was refused; none where it was not. */
    static List<Reason> reasons(Entering<?> entering) {
        return switch (entering) {
            case Entering.Entered<?> entered -> List.of();
            case Entering.Refused<?>(var faults) ->
                faults.stream().map(RegisterFault::reason).toList();
        };
    }
}
