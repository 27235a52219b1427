package org.gongkai.platform;

/** What somebody must be allowed to do before a handler answers. */
public enum Power {
    /** Anybody at all: what the law has the agency publish. */
    PUBLIC
}
