package org.gongkai.publication;

import java.util.List;

/** What an act on the catalogue, the guide or the profile can come to. */
public sealed interface Keeping<T> {

    /** @param value what now stands */
    record Kept<T>(T value) implements Keeping<T> {}

    /** Nothing was changed. */
    record Refused<T>(List<KeepingFault> faults) implements Keeping<T> {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else changed it meanwhile; nothing was changed. */
    record Overtaken<T>(T theirs) implements Keeping<T> {}

    /**
     * What now stands, where the values are the program's own and cannot be at fault.
     *
     * @throws IllegalStateException when it was not kept
     */
    default T value() {
        return switch (this) {
            case Kept<T>(var value) -> value;
            case Refused<T>(var faults) -> throw new IllegalStateException("refused: " + faults);
            case Overtaken<T>(var theirs) -> throw new IllegalStateException("overtaken by " + theirs);
        };
    }
}
