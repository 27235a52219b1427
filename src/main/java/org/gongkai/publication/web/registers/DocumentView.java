package org.gongkai.publication.web.registers;

import java.util.List;
import java.util.Optional;
import org.gongkai.workbench.Faults;

/**
 * One document of the register, with the history of its validity.
 *
 * @param item address of the item's own page; empty for an entry without one
 * @param note the printed title note of a rule
 * @param written what was written in its place
 * @param sent what was sent with a form that was refused
 */
public record DocumentView(
        String title,
        String mark,
        String validity,
        List<Fact> facts,
        List<Change> changes,
        Optional<String> item,
        Optional<String> note,
        Optional<String> written,
        boolean keeps,
        List<DocumentsView.Choice> validities,
        Sent sent,
        Faults faults) {

    public record Fact(String label, String text) {}

    /**
     * @param by title of the document that brought it about, with its address
     */
    public record Change(
            String effectiveOn,
            String validity,
            String cause,
            Optional<DocumentsView.Choice> by,
            String reason,
            String who) {}

    public boolean isEntry() {
        return item.isEmpty();
    }
}
