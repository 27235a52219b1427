package org.gongkai.publication.register.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.publication.register.EvidenceFile;
import org.gongkai.publication.register.PeriodicFigure;
import org.gongkai.publication.register.sheet.SheetCells;

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
        Optional<String> overlap) {

    /** As a row of a list or the fields of a form have it; the cells tell what is wrong with it. */
    public static NewFigure of(PeriodicFigure figure, Optional<EvidenceFile> file, SheetCells cells) {
        return new NewFigure(
                figure,
                cells.neededDay("from"),
                cells.neededDay("until"),
                cells.figure("amount"),
                cells.text("source"),
                cells.text("evidence"),
                file,
                cells.given("overlap"));
    }
}
