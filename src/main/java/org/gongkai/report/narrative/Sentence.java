package org.gongkai.report.narrative;

import org.gongkai.report.model.Section;

/**
 * A sentence of a section.
 *
 * @param aboutRequests whether something earlier under the same heading speaks of disclosure on request
 */
record Sentence(Section section, int paragraph, Prose prose, boolean aboutRequests) {

    String text() {
        return prose.plain();
    }

    boolean continues() {
        return text().startsWith("其中");
    }
}
