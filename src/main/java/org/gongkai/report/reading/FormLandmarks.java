package org.gongkai.report.reading;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.gongkai.document.Landmarks;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.FormCell.Label;
import org.gongkai.report.model.FormCell.Style;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Section;

/** Tells lines that stand between tables from lines that stand in them, by what the declared forms print. */
public final class FormLandmarks implements Landmarks {

    public static final Landmarks OF_THE_FORMS = new FormLandmarks();

    private static final int LONGEST_HEADING = 40;

    /** Spaces of every width and characters that do not show. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\uFFFC]+");

    /** How much of a heading's or caption's text must be as printed; misprints are common. */
    private static final int TELLING = 2;

    private static final String CAPTION = captions().substring(0, TELLING + 1);

    private FormLandmarks() {}

    /** A heading of a section; its number and its last words are enough. */
    @Override
    public boolean isHeading(String text) {
        if (text.length() > 2 * LONGEST_HEADING) {
            return false;
        }
        var packed = packed(text);
        return packed.length() <= LONGEST_HEADING
                && Arrays.stream(Section.values()).anyMatch(section -> isHeading(packed, section));
    }

    private static boolean isHeading(String packed, Section section) {
        var title = section.title();
        return packed.equals(title)
                || packed.startsWith(section.number().substring(0, 1))
                        && packed.endsWith(title.substring(title.length() - TELLING));
    }

    /** A caption within a table, such as “第二十条第（一）项”. */
    @Override
    public boolean isCaption(String text) {
        return text.length() <= LONGEST_HEADING && packed(text).startsWith(CAPTION);
    }

    private static String packed(String text) {
        return BLANK.matcher(text).replaceAll("");
    }

    private static String captions() {
        return Form.of(Format.STANDARD_2021).tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell instanceof Label label && label.style() == Style.CAPTION)
                .map(cell -> ((Label) cell).text())
                .findFirst()
                .orElseThrow();
    }
}
