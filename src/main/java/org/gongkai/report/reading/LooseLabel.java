package org.gongkai.report.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A label known from one of the tables, found in running text.
 *
 * @param end index after its last word
 * @param figures how many figures can stand beside it
 * @param isHead whether it is a head of the disputes table
 */
record LooseLabel(String text, int end, double likeness, Set<Integer> figures, boolean isHead) {

    private static final Set<Integer> SEVEN = Set.of(7);

    static @Nullable LooseLabel of(String text, int end) {
        var request = RequestLabels.ALL.match(text).best();
        var proactive = ProactiveLabels.ROWS.match(text);
        if (Math.max(request, proactive.best()) >= Similarity.SURE) {
            return request >= proactive.best()
                    ? new LooseLabel(text, end, request, SEVEN, false)
                    : new LooseLabel(text, end, proactive.best(), figures(proactive), false);
        }
        if (DisputeHead.of(text).isPresent()) {
            return new LooseLabel(text, end, 1, Set.of(), true);
        }
        return ProactiveLabels.head(text).isPresent() || isCaption(text)
                ? new LooseLabel(text, end, 1, Set.of(), false)
                : null;
    }

    /** A label at the end of a longer text that runs into it; it must be there word for word. */
    static @Nullable LooseLabel endOf(String text, int end) {
        var words = LabelText.allWords(text);
        for (var labels : List.of(ProactiveLabels.ROWS, RequestLabels.ALL)) {
            var longest = "";
            for (var label : labels.labels()) {
                if (words.endsWith(label.text().words()) && label.text().words().length() > longest.length()) {
                    longest = label.text().words();
                }
            }
            if (!longest.isEmpty() && !longest.equals("其他") && !longest.equals("总计")) {
                return of(longest, end);
            }
        }
        return null;
    }

    private static boolean isCaption(String text) {
        return text.startsWith("第二十条")
                || text.equals("信息内容")
                || !RequestLabels.ALL.group(text).isEmpty();
    }

    private static Set<Integer> figures(LabelSet.Match match) {
        for (var i = 0; i < match.scores().length; i++) {
            if (match.scores()[i] == match.best()) {
                return switch (ProactiveLabels.ROWS.labels().get(i).key()) {
                    case "rules", "normativeDocuments", ProactiveLabels.OTHER_SERVICES -> Set.of(3);
                    case ProactiveLabels.CHARGES -> Set.of(1, 2);
                    case ProactiveLabels.PROCUREMENT -> Set.of(2);
                    default -> Set.of(1, 3);
                };
            }
        }
        return Set.of();
    }
}
