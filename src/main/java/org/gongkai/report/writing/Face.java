package org.gongkai.report.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces that files embed, under a licence that allows it (fonts/OFL.txt); read when first needed. */
enum Face {
    /** Body text and tables: GBK and the Table of General Standard Chinese Characters. */
    REGULAR("NotoSerifSC-Regular.ttf"),
    /** Titles and headings: GB 2312. */
    BOLD("NotoSerifSC-Bold.ttf");

    /** Stands visibly for a character that no face has. */
    static final String PLACEHOLDER = "〓";

    private final String file;
    private SoftReference<byte[]> bytes = new SoftReference<>(null);
    private SoftReference<TrueTypeFont> font = new SoftReference<>(null);

    Face(String file) {
        this.file = file;
    }

    synchronized byte[] bytes() {
        var kept = bytes.get();
        if (kept == null) {
            kept = load();
            bytes = new SoftReference<>(kept);
        }
        return kept;
    }

    /** The face taken apart; not to be closed, and to be read by one thread at a time, holding the face's lock. */
    synchronized TrueTypeFont font() throws IOException {
        var kept = font.get();
        if (kept == null) {
            kept = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
            font = new SoftReference<>(kept);
        }
        return kept;
    }

    /** Number of a character's glyph; empty when the face has none. */
    synchronized Optional<Integer> glyph(int character) throws IOException {
        var glyph = font().getUnicodeCmapLookup().getGlyphId(character);
        return glyph == 0 ? Optional.empty() : Optional.of(glyph);
    }

    private byte[] load() {
        try (var in = Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
