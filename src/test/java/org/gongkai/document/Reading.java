package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gongkai.report.Wording;
import org.gongkai.report.reading.FormLandmarks;

/** Reads small files in tests and says what came out in few words. */
final class Reading {

    private Reading() {}

    static Document of(byte[] content) {
        try {
            return Documents.read("年报", content, Limits.DEFAULT, FormLandmarks.OF_THE_FORMS);
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(words(e), e);
        }
    }

    static Document of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> paragraphs(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    static List<Grid> grids(Document document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    static Grid onlyGrid(Document document) {
        assertThat(grids(document)).hasSize(1);
        return grids(document).getFirst();
    }

    /** The cells by rows: {@code text}, or {@code text:columns×rows} for one that spans. */
    static List<List<String>> rows(Grid grid) {
        return IntStream.range(0, grid.height())
                .mapToObj(row -> grid.cells().stream()
                        .filter(cell -> cell.row() == row)
                        .map(Reading::shown)
                        .toList())
                .toList();
    }

    static Refusal refusal(byte[] content, Limits limits) {
        var refused = catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> Documents.read("年报", content, limits, FormLandmarks.OF_THE_FORMS));
        assertThat(refused).as("nothing was refused").isNotNull();
        assertThat(words(refused)).isNotBlank();
        return refusal(refused);
    }

    static Refusal refusal(byte[] content) {
        return refusal(content, Limits.DEFAULT);
    }

    static Refusal refusal(UnreadableDocumentException refused) {
        return Arrays.stream(Refusal.values())
                .filter(each -> each.key().equals(refused.words().key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(refused.words()));
    }

    static String words(UnreadableDocumentException refused) {
        return Wording.in(Locale.CHINA).of(refused.words());
    }

    private static String shown(GridCell cell) {
        return cell.text() + (cell.columns() == 1 && cell.rows() == 1 ? "" : ":" + cell.columns() + "×" + cell.rows());
    }
}
