package org.gongkai.report.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.report.model.Finding;

/** What taking an edition a step further can come to. */
public sealed interface Moving {

    record Moved(Edition edition) implements Moving {}

    /** The step is not lawful from where the edition stands now; somebody else may have been quicker. */
    record NotNow(DeskState state, DeskAct act) implements Moving {}

    /** Findings stand in the way: those that block, and those that want an explanation. */
    record Held(List<Finding> blocking, List<Finding> unexplained) implements Moving {

        public Held {
            blocking = List.copyOf(blocking);
            unexplained = List.copyOf(unexplained);
        }
    }

    /** What was signed is not what stands there now, or a signature was taken back, or there was none. */
    record NotSigned() implements Moving {}

    /** A file holds another agency's report, or the report for another year; what it says of itself. */
    record OtherReport(Optional<String> agency, OptionalInt year) implements Moving {}
}
