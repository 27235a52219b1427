package org.gongkai.organisation.web;

import java.util.List;
import org.gongkai.organisation.Person;

/**
 * All there is to know of one person.
 *
 * @param kept whether whoever looks may change it
 */
public record PersonPage(Person person, String agency, boolean kept, List<Held> posts, List<Away> absences) {

    public PersonPage {
        posts = List.copyOf(posts);
        absences = List.copyOf(absences);
    }

    /** @param end address of the form that ends it; empty where it has ended or is not for whoever looks to end */
    public record Held(
            String agency,
            String post,
            String section,
            String title,
            boolean subtree,
            String from,
            String until,
            String end) {}

    public record Away(String deputy, String from, String until, String reason, String end) {}

    public String path() {
        return Places.path(person);
    }
}
