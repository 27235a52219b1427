package org.gongkai.organisation;

import java.util.List;

/** What an act on the organisation came to. */
public sealed interface Change<T> {

    /** @param value what now stands */
    record Made<T>(T value) implements Change<T> {}

    /** Nothing was changed. */
    record Refused<T>(List<Fault> faults) implements Change<T> {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    static <T> Change<T> refused(Fault fault) {
        return new Refused<>(List.of(fault));
    }

    /**
     * What now stands, where the values are the program's own and cannot be at fault.
     *
     * @throws IllegalStateException when it was refused
     */
    default T value() {
        return switch (this) {
            case Made<T>(var value) -> value;
            case Refused<T>(var faults) -> throw new IllegalStateException("refused: " + faults);
        };
    }
}
