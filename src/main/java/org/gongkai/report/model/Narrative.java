package org.gongkai.report.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a report by paragraphs: what stands before section one, and each section without its heading and table.
 */
public record Narrative(List<String> introduction, Map<Section, List<String>> sections) {

    public static final Narrative EMPTY = new Narrative(List.of(), Map.of());

    public Narrative {
        introduction = List.copyOf(introduction);
        var copy = new EnumMap<Section, List<String>>(Section.class);
        sections.forEach((section, paragraphs) -> copy.put(section, List.copyOf(paragraphs)));
        sections = Map.copyOf(copy);
    }

    /** The paragraphs of a section; none when the report has no such section. */
    public List<String> of(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    /** A section as one text, paragraphs apart by line feeds. */
    public String text(Section section) {
        return String.join("\n", of(section));
    }
}
