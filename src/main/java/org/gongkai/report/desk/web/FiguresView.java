package org.gongkai.report.desk.web;

import java.util.List;
import java.util.Optional;

/**
 * The statutory tables to be filled in.
 *
 * @param open whether this reader may fill them in now
 * @param parts address of what an aggregate was added up from; empty where figures are typed
 * @param shown what the form shows, in short; see {@link TypedForm}
 * @param lastYear whether there are figures of the year before to look at
 * @param empty how many cells hold nothing
 */
public record FiguresView(
        String path,
        int version,
        boolean open,
        Optional<String> parts,
        String shown,
        List<Table> tables,
        List<FindingLine> findings,
        Tally tally,
        boolean lastYear,
        int empty,
        String client) {

    /**
     * One table.
     *
     * @param html from the form's one declaration
     * @param cells a block may be pasted at, by place
     */
    public record Table(String key, String heading, String html, List<Choice> cells) {}

    public record Choice(String place, String label) {}
}
