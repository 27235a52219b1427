package org.gongkai.report.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands on top of each page of an edition.
 *
 * @param edition which one it is; empty for the first
 * @param state class of its mark, such as {@code state-in-review}
 * @param due empty once it is published
 * @param returned why it was sent back, while it has to be put right
 * @param correction why there is an edition after the first
 * @param today for the counter of days
 */
public record EditionTop(
        String title,
        String agency,
        String edition,
        String state,
        String stateWords,
        Optional<LocalDate> due,
        LocalDate today,
        Optional<String> returned,
        Optional<String> correction,
        Tally tally,
        List<Entry> tabs,
        List<Step> steps) {

    /** One of the edition's pages. */
    public record Entry(String words, String path, boolean current) {}

    /**
     * An act that is lawful now, or why it is not.
     *
     * @param why empty when it can be done
     */
    public record Step(String words, String path, boolean back, String why) {

        public boolean isAvailable() {
            return why.isEmpty();
        }
    }
}
