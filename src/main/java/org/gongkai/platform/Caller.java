package org.gongkai.platform;

/** Who asks: somebody signed in, or a program with a key. */
public interface Caller {

    /** As colleagues know them. */
    String name();

    /** Full name of the agency they belong to; empty for the program itself. */
    String agencyName();

    /** The posts held, for the head of a page; empty when there are none. */
    String title();

    /** Whether the caller has a power for any agency at all. */
    boolean holds(Power power);
}
