package org.gongkai.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Slot;

/** T1: a figure that its cell cannot hold is told apart from what is no figure at all. */
final class UnheldFigure {

    private static final Pattern FIGURE = Pattern.compile("[-+−]?\\d{1,40}(?:\\.\\d{1,40})?");

    private UnheldFigure() {}

    /** Key of the words for it. */
    static String key(String printed, Slot slot) {
        var text = Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replace(",", "")
                .replace('−', '-')
                .strip();
        if (!FIGURE.matcher(text).matches()) {
            return "finding.T1";
        }
        var value = new BigDecimal(text);
        if (value.abs().compareTo(BigDecimal.valueOf(Figures.LARGEST_COUNT)) > 0) {
            return "finding.T1.large";
        }
        if (value.signum() < 0 && slot.kind() != FigureKind.CHANGE) {
            return "finding.T1.negative";
        }
        return value.stripTrailingZeros().scale() > 0 ? "finding.T1.fraction" : "finding.T1";
    }
}
