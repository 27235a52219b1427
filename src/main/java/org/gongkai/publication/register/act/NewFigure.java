package org.gongkai.publication.register.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.publication.register.EvidenceFile;
import org.gongkai.publication.register.PeriodicFigure;

/**
 * A figure of a period, as it is entered; see {@link org.gongkai.publication.register.FigureEntry}.
 *
 * @param overlap why it overlaps with another entry of the same source
 */
public record NewFigure(
        PeriodicFigure figure,
        LocalDate from,
        LocalDate until,
        BigDecimal amount,
        String source,
        String evidence,
        Optional<EvidenceFile> file,
        Optional<String> overlap) {}
