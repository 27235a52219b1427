package org.gongkai.report.desk.web;

import java.util.List;

/**
 * Changes that were not saved, kept on the page: others changed the same places, or they cannot be taken as they are.
 *
 * @param lead what happened and what to do
 * @param version that another attempt is based on
 * @param resumable whether there can be another attempt
 */
public record UnsavedView(String lead, int version, boolean resumable, List<Line> lines, String path) {

    /**
     * One place with what was typed.
     *
     * @param theirs what stands there now; empty where nobody else changed it
     * @param by who changed it and when; empty where nobody else did
     * @param why it cannot be taken; empty where it can
     */
    public record Line(String place, String label, String yours, String theirs, String by, String why, boolean isLong) {

        public boolean isClash() {
            return !by.isEmpty();
        }
    }
}
