package org.gongkai.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.Report;

/**
 * The text of a report, its sentences read once for all checks.
 *
 * <p>A report states some hundred quantities; after {@value #MOST} the rest is not looked at, so that a text made to
 * keep the check busy cannot.
 */
record StatedText(List<Passage> passages) {

    private static final int MOST = 4_000;

    static StatedText of(Report report) {
        var reader = new SentenceReader(report);
        var none = new NoneStated(new Timing(report.year()), report.agency());
        var passages = new ArrayList<Passage>();
        var left = MOST;
        for (var sentence : Sentences.of(report.narrative())) {
            if (left <= 0) {
                break;
            }
            var counted = reader.read(sentence, left);
            passages.add(new Passage(sentence, counted, none.in(sentence)));
            left -= 1 + counted.size();
        }
        return new StatedText(List.copyOf(passages));
    }

    List<StatedFigure> figures() {
        return passages.stream().flatMap(passage -> passage.figures().stream()).toList();
    }
}
