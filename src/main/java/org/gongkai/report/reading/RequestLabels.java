package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.law.Outcome;
import org.gongkai.law.OutcomeGroup;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.reading.LabelSet.Label;

/** The row labels of the requests table in both formats at once: （六） as one row and, after it, as three. */
final class RequestLabels {

    static final String OTHER = OutcomeGroup.OTHER.key();

    static final List<String> OTHER_PARTS =
            Outcome.in(OutcomeGroup.OTHER).stream().map(Outcome::key).toList();

    static final LabelSet ALL = new LabelSet(labels());

    private RequestLabels() {}

    private static List<Label> labels() {
        var labels = new ArrayList<Label>();
        var requests = Form.of(Format.STANDARD_2021).table(TableKind.REQUESTS);
        for (var key : requests.rowKeys()) {
            if (key.equals(OTHER_PARTS.getFirst())) {
                labels.add(Label.of(OTHER, OutcomeGroup.OTHER.label(), ""));
            }
            var printed = requests.row(key).getFirst().rowLabel();
            labels.add(Label.of(key, printed, caption(key), others(key)));
        }
        return labels;
    }

    private static String caption(String key) {
        return Arrays.stream(Outcome.values())
                .filter(outcome ->
                        outcome.key().equals(key) && !key.equals(outcome.group().key()))
                .map(outcome -> outcome.group().label())
                .findFirst()
                .orElse("");
    }

    private static String[] others(String key) {
        return switch (key) {
            case "total" -> new String[] {"合计"};
            case "other.other" -> new String[] {"其它"};
            case "partlyGranted" -> new String[] {"部分公开"};
            default -> new String[0];
        };
    }
}
