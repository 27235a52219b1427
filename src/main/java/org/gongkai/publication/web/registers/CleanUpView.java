package org.gongkai.publication.web.registers;

import java.util.List;
import java.util.Optional;
import org.gongkai.workbench.Faults;

/**
 * One clean-up: its documents and what was decided of them.
 *
 * @param counts of each decision, and of what is undecided, each with the address of its list
 * @param shown key of the decision whose documents are listed; empty for all
 * @param decides whether this reader may decide now
 * @param announcement the item that makes the result known, with its state
 * @param step what is to be done next, in words
 */
public record CleanUpView(
        String agency,
        String mark,
        String state,
        List<DocumentView.Fact> facts,
        Optional<DocumentsView.Choice> announcement,
        String step,
        List<Count> counts,
        String shown,
        List<Line> lines,
        boolean decides,
        boolean drafts,
        boolean reopens,
        List<DocumentsView.Choice> decisions,
        Sent sent,
        Faults faults) {

    public record Count(String words, long count, String path, boolean current) {}

    /**
     * @param now what the document is today
     * @param hidden why it stands in no published list; empty when it does
     */
    public record Line(
            int position,
            boolean ticked,
            String path,
            String title,
            String number,
            String kind,
            String issuedOn,
            String mark,
            String now,
            String hidden,
            String decision,
            String reason,
            String who) {}
}
