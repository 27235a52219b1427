package org.gongkai.access.act;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords that the program makes; shown once, and to be changed at the first sign-in. */
final class OneTimePassword {

    /** Without letters and digits that look alike in print. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** Sixteen letters in groups of four, 79 bits. */
    static String make() {
        return RANDOM.ints((long) GROUPS * GROUP, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }
}
