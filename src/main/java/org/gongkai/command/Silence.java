package org.gongkai.command;

/**
 * Keeps libraries that log from writing between the lines of an answer: on standard output a single one makes JSON unreadable, and what they
 * quote of a hostile file could steer a terminal.
 *
 * <p>Only the site has a log. All libraries here log through SLF4J in the end, which asks for this when the first of them does.
 */
final class Silence {

    private static final String PROVIDER = "slf4j.provider";
    private static final String OWN_WORDS = "slf4j.internal.verbosity";

    private Silence() {}

    static void begin() {
        System.setProperty(PROVIDER, "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty(OWN_WORDS, "ERROR");
    }

    static void end() {
        System.clearProperty(PROVIDER);
        System.clearProperty(OWN_WORDS);
    }
}
