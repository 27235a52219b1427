package org.gongkai.report.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Section;

/** The text of a report as JSON. */
record StoredNarrative(List<String> introduction, Map<Section, List<String>> sections) {

    static StoredNarrative of(Narrative narrative) {
        var sections = new EnumMap<Section, List<String>>(Section.class);
        sections.putAll(narrative.sections());
        return new StoredNarrative(narrative.introduction(), sections);
    }

    Narrative narrative() {
        return new Narrative(introduction, sections);
    }
}
