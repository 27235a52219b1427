package org.gongkai.report.desk.web;

import java.util.List;

/**
 * Section two of a report beside what the agency's registers count.
 *
 * @param open whether this reader may take figures over now
 * @param left how many figures the registers know and the report does not say
 */
public record RegistersView(
        String figures, int version, boolean open, int left, List<Line> lines, List<Gap> gaps, List<Kept> kept) {

    /**
     * @param typed empty for a blank
     * @param registers empty where nothing has been entered
     * @param path of the list that is counted
     */
    public record Line(String label, String typed, String registers, String mark, String words, String path) {}

    /**
     * A figure in force that does not follow from issue and repeal alone.
     *
     * @param place of the figure
     * @param sum how it follows, with expiry and revival
     * @param reason proposed, or given already
     */
    public record Gap(String place, String label, String sum, String reason) {}

    /** What was counted when the report was filed. */
    public record Kept(String label, String value, int count, String sha256, String at) {}
}
