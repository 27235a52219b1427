package org.gongkai.review.model;

import org.gongkai.organisation.Person;
import org.gongkai.review.Signing.Why;

/** In which quality somebody may sign at a step, if at all. */
public sealed interface Standing {

    /** Holds the post. */
    record Own() implements Standing {}

    /** Stands in for somebody who holds it. */
    record Deputy(Person principal) implements Standing {}

    /** All who hold the post today have signed, though not all who held it when the first signed: the matter only has to be moved on. */
    record MovingOn() implements Standing {}

    record None(Why why) implements Standing {}

    default boolean maySign() {
        return !(this instanceof None);
    }
}
