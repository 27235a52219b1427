package org.gongkai.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.TableKind;
import org.junit.jupiter.api.Test;

/** Files broken at random: read or refused, in time, and never anything else. The seeds are fixed. */
class MutatedPageTests {

    private static final int TRIES = 150;
    private static final Limits LIMITS = new Limits(4 << 20, 100, 100, 20, 5_000, 50_000, 20, Duration.ofSeconds(5));

    @Test
    void brokenPdfFilesAreReadOrRefused() throws Exception {
        assertHarmless(sheets().getFirst());
    }

    @Test
    void brokenOfdFilesAreReadOrRefused() throws Exception {
        assertHarmless(sheets().getLast());
    }

    private static List<Sheets> sheets() {
        var figures = PublishedFigures.SUQIAN_2023.figures();
        var form = figures.form();
        return Sheets.drawn(sheets -> {
            FormSheets.ruled(sheets, 60, form.table(TableKind.DISPUTES), figures);
            FormSheets.unruled(sheets, 300, form.table(TableKind.DISPUTES), figures);
        });
    }

    private static void assertHarmless(Sheets sheets) {
        var whole = sheets.bytes();
        var refused = new ArrayList<String>();
        for (var seed = 0; seed < TRIES; seed++) {
            var broken = mutated(whole, new Random(seed));
            var start = System.nanoTime();
            try {
                sheets.reader().read("report", broken, LIMITS);
            } catch (UnreadableDocumentException e) {
                refused.add(e.words().key());
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        }
        assertThat(refused).isNotEmpty();
    }

    private static byte[] mutated(byte[] whole, Random random) {
        var broken = whole.clone();
        for (var i = random.nextInt(1, 30); i > 0; i--) {
            var at = random.nextInt(broken.length);
            switch (random.nextInt(4)) {
                case 0 -> broken[at] = (byte) random.nextInt(256);
                case 1 -> broken[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> {
                    var length = Math.min(random.nextInt(1, 200), broken.length - at);
                    System.arraycopy(whole, random.nextInt(whole.length - length), broken, at, length);
                }
                default -> broken[at] = (byte) "0123456789<>[]()/ ".charAt(random.nextInt(18));
            }
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length)) : broken;
    }
}
