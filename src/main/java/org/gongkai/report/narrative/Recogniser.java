package org.gongkai.report.narrative;

import java.util.Optional;

/** Tells what a quantity counts, from the words around it. */
interface Recogniser {

    /** What was recognised; {@link #NOTHING} when the words are this recogniser's but nothing certain can be said. */
    Optional<Recognised> recognise(Mention mention);

    /** What a quantity counts, and whose. */
    record Recognised(Optional<Matter> matter, Optional<Scope> scope) {}

    /** Words understood, figure not to be used: another recogniser must not take it for something else. */
    Optional<Recognised> NOTHING = Optional.of(new Recognised(Optional.empty(), Optional.empty()));

    static Optional<Recognised> found(Matter matter) {
        return Optional.of(new Recognised(Optional.of(matter), Optional.empty()));
    }
}
