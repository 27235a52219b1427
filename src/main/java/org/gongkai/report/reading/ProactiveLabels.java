package org.gongkai.report.reading;

import static org.gongkai.report.model.Format.STANDARD_2021;
import static org.gongkai.report.model.Format.TRIAL_2019;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.reading.LabelSet.Label;

/** The labels of the first table in both formats at once. */
final class ProactiveLabels {

    /** A row of the older form alone. */
    static final String OTHER_SERVICES = "otherServices";

    static final String PROCUREMENT = "procurement";

    static final String CHARGES = "charges";

    private static final String CHARGES_WAN_YUAN = "chargesWanYuan";

    static final LabelSet ROWS = new LabelSet(List.of(
            Label.of("rules", "规章", ""),
            Label.of("normativeDocuments", "行政规范性文件", "", "规范性文件"),
            Label.of("licences", "行政许可", ""),
            Label.of(OTHER_SERVICES, "其他对外管理服务事项", ""),
            Label.of("penalties", "行政处罚", ""),
            Label.of("coercion", "行政强制", ""),
            Label.of(CHARGES, "行政事业性收费", ""),
            Label.of(PROCUREMENT, "政府集中采购", "")));

    /** Every head has one of these. */
    private static final String CHARACTERS = "数數量额額增减減金";

    private static final int MOST_CHARACTERS = 40;

    private static final Map<String, Head> HEADS = heads();

    /** The head of a column; {@code column} empty over a row's only figure. */
    record Head(Format format, String column, FigureKind kind) {}

    private ProactiveLabels() {}

    /** The row's key in a format; the charges are called after their unit in the newer one. */
    static String key(String row, Format format) {
        return row.equals(CHARGES) && format == STANDARD_2021 ? CHARGES_WAN_YUAN : row;
    }

    static TableForm form(Format format) {
        return Form.of(format).table(TableKind.PROACTIVE);
    }

    /** The head that a text is, or is most like. */
    static Optional<Head> head(String printed) {
        if (printed.length() > MOST_CHARACTERS || !LabelText.hasAny(printed, CHARACTERS)) {
            return Optional.empty();
        }
        var words = LabelText.allWords(printed);
        if (words.length() < 3 || words.length() > 20) {
            return Optional.empty();
        }
        var exact = HEADS.get(words);
        if (exact != null) {
            return Optional.of(exact);
        }
        var best = Optional.<Head>empty();
        var most = Similarity.SURE;
        for (var entry : HEADS.entrySet()) {
            var likeness = Similarity.of(words, entry.getKey());
            if (likeness >= most) {
                best = Optional.of(entry.getValue());
                most = likeness;
            }
        }
        return best;
    }

    private static Map<String, Head> heads() {
        var heads = new LinkedHashMap<String, Head>();
        for (var format : List.of(STANDARD_2021, TRIAL_2019)) {
            for (Slot slot : form(format).slots()) {
                heads.putIfAbsent(LabelText.allWords(slot.columnLabel()), new Head(format, slot.column(), slot.kind()));
            }
        }
        return heads;
    }
}
