package org.gongkai.publication.web.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.History;
import org.gongkai.publication.Item;
import org.gongkai.review.ReviewPanel;
import org.gongkai.workbench.Faults;

/**
 * The page of an item.
 *
 * @param summary metadata and body, as a signer signs them
 * @param obstacles what keeps a signed version from the public
 * @param faults of the act that was tried last
 * @param published address where the public reads it
 */
public record OverviewView(
        String path,
        Item item,
        boolean writes,
        List<Step> steps,
        List<String> obstacles,
        Faults faults,
        Optional<ReviewPanel> review,
        Secrecy secrecy,
        Optional<Penalty> penalty,
        List<Version> versions,
        Content summary,
        List<History.Line> history,
        Optional<String> published) {

    /**
     * @param effect what comes of it, in words
     * @param whyNot why it cannot be done now; empty when it can
     * @param reason label of the reason it wants; empty when it wants none
     * @param typed what was typed before and could not be taken
     * @param choices of the step, such as validities
     */
    public record Step(
            String path,
            String name,
            String words,
            String effect,
            String whyNot,
            String reason,
            String hint,
            String typed,
            boolean back,
            boolean tried,
            List<Choice> choices) {}

    public record Choice(String value, String words, boolean chosen) {}

    /**
     * The secrecy review of this version.
     *
     * @param state what was found of this version, in words
     * @param whyNot why the reader cannot review it; empty when they can
     * @param offered whether the reader may review at all
     */
    public record Secrecy(
            String mark, String state, String seen, boolean offered, String whyNot, String note, List<Line> lines) {}

    /** One review, its result marked. */
    public record Line(String mark, String result, String who, String when, String about) {}

    /** A decision on a penalty: whether it was changed since, and by when it must be withdrawn. */
    public record Penalty(Optional<String> recorded, boolean records) {}

    public record Version(
            int number, String path, String mark, String state, String about, boolean current, boolean closes) {}
}
