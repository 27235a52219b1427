package org.gongkai.command.export;

import java.util.LinkedHashSet;
import java.util.Set;

/** What programs are asked to leave alone: answers that are made for each visitor. They stay with the running site. */
record Robots(Set<String> beginnings) {

    private static final String SHUT_OUT = "Disallow:";

    static Robots of(String text) {
        var beginnings = new LinkedHashSet<>(Set.of("/desk/", "/sign-in", "/api/"));
        text.lines()
                .filter(line -> line.startsWith(SHUT_OUT))
                .map(line -> line.substring(SHUT_OUT.length()).strip())
                .filter(beginning -> beginning.startsWith("/"))
                .forEach(beginnings::add);
        return new Robots(beginnings);
    }

    boolean areShutOutOf(Address address) {
        return beginnings.stream().anyMatch(address.path()::startsWith);
    }
}
