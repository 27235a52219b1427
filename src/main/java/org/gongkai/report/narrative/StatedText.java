package org.gongkai.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.Report;

/** The text of a report, its sentences read once for all checks. */
record StatedText(List<Passage> passages) {

    static StatedText of(Report report) {
        var reader = new SentenceReader(report);
        var none = new NoneStated(new Timing(report.year()), report.agency());
        var passages = new ArrayList<Passage>();
        for (var sentence : Sentences.of(report.narrative())) {
            passages.add(new Passage(sentence, reader.read(sentence), none.in(sentence)));
        }
        return new StatedText(List.copyOf(passages));
    }

    List<StatedFigure> figures() {
        return passages.stream().flatMap(passage -> passage.figures().stream()).toList();
    }
}
