package org.gongkai.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.LeadingGroup;
import org.gongkai.organisation.Section;

/**
 * All there is to know of one agency.
 *
 * @param mayTop whether whoever looks may enter the agency it reports to
 * @param people those who belong to the agency, and those who belong elsewhere and hold a post here
 */
public record AgencyPage(
        Agency agency,
        Optional<Link> parent,
        Optional<Link> successor,
        boolean mayTop,
        List<Link> children,
        List<Happened> history,
        List<Section> sections,
        List<Worker> people,
        Group group) {

    public AgencyPage {
        children = List.copyOf(children);
        history = List.copyOf(history);
        sections = List.copyOf(sections);
        people = List.copyOf(people);
    }

    /** @param path empty where whoever looks has no page for it */
    public record Link(String words, String path) {}

    public record Happened(LocalDate onDay, String what, String reason) {}

    /** @param posts in words; empty where none is held */
    public record Worker(String name, String path, boolean active, String signInName, List<String> posts) {

        public Worker {
            posts = List.copyOf(posts);
        }
    }

    /** The leading group in words, as the bureau describes it. */
    public record Group(
            LeadingGroup group, String head, List<String> deputies, List<String> members, Optional<String> office) {

        public Group {
            deputies = List.copyOf(deputies);
            members = List.copyOf(members);
        }

        public boolean exists() {
            return group.exists();
        }

        public String duties() {
            return group.duties();
        }
    }

    public String path() {
        return Places.path(agency.id());
    }

    public String level() {
        return agency.level().map(level -> Field.wordsOf("level", level)).orElse("");
    }

    public String kind() {
        return Field.wordsOf("kind", agency.kind());
    }
}
