package org.gongkai.publication.register;

import java.util.List;

/** What entering something into a register can come to. */
public sealed interface Entering<T> {

    record Entered<T>(T value) implements Entering<T> {}

    /** Nothing was entered. */
    record Refused<T>(List<RegisterFault> faults) implements Entering<T> {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    static <T> Entering<T> refused(RegisterFault fault) {
        return new Refused<>(List.of(fault));
    }
}
