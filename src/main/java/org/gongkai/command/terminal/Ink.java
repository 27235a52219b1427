package org.gongkai.command.terminal;

/** How text is set off on a terminal; plain where colours are not wanted. */
public enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36"),
    /** A figure that breaks a rule which blocks filing. */
    WRONG("1;97;41"),
    /** A figure that must be explained. */
    DOUBTFUL("30;43");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
