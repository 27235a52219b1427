package org.gongkai.report.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.gongkai.publication.register.Counted;
import org.gongkai.publication.register.YearFigure;

/** What the registers counted when a report was filed; kept with its edition, whatever becomes of the registers. */
public interface RegisterEvidence {

    /** Keeps what is counted now; a report that is filed again after having been returned has it kept again. */
    void freeze(EditionId edition, int version, List<YearFigure> figures, Instant now);

    /** What was kept last. */
    List<Frozen> of(EditionId edition);

    /**
     * One figure.
     *
     * @param sha256 of the list that was counted, in lower-case hexadecimal
     */
    record Frozen(String place, BigDecimal value, List<Counted> counted, String sha256, int version, Instant at) {}
}
