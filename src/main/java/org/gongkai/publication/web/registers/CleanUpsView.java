package org.gongkai.publication.web.registers;

import java.util.List;
import org.gongkai.workbench.Faults;

/**
 * The clean-ups of an agency.
 *
 * @param asAt the day that the form proposes, or that was typed
 */
public record CleanUpsView(long at, String agency, boolean keeps, String asAt, List<Listed> cleanUps, Faults faults) {

    public record Listed(
            String path, int year, String asAt, int documents, int undecided, String mark, String state, String who) {}
}
