package org.gongkai.demonstration;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableKind;

/** The text of a report, in keeping with its figures and unlike last year's. */
final class InventedText {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("demonstration.texts", Locale.ROOT);
    private static final int HEADS = 5;
    private static final int PROBLEMS = 2;

    private InventedText() {}

    static Narrative of(String agency, int year, Figures figures) {
        var gaps = new Object[] {
            agency,
            String.valueOf(year),
            figure(figures, TableKind.REQUESTS, "received", "total"),
            figure(figures, TableKind.REQUESTS, "carriedIn", "total"),
            figure(figures, TableKind.REQUESTS, "total", "total"),
            figure(figures, TableKind.REQUESTS, "carriedOver", "total"),
            figure(figures, TableKind.PROACTIVE, "normativeDocuments", "issued")
        };
        var set = year % 2 == 0 ? "even" : "odd";
        var sections = new EnumMap<Section, List<String>>(Section.class);
        sections.put(Section.GENERAL, paragraphs("general." + set, HEADS, gaps));
        sections.put(Section.PROBLEMS, paragraphs("problems." + set, PROBLEMS, gaps));
        sections.put(Section.OTHER, List.of(words("other", gaps)));
        return new Narrative(List.of(words("introduction", gaps)), sections);
    }

    private static List<String> paragraphs(String key, int count, Object[] gaps) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> words(key + "." + number, gaps))
                .toList();
    }

    private static String words(String key, Object[] gaps) {
        return MessageFormat.format(TEXTS.getString(key), gaps);
    }

    private static String figure(Figures figures, TableKind table, String row, String column) {
        return figures.value(figures.form().slot(table, row, column))
                .orElseThrow()
                .toPlainString();
    }
}
