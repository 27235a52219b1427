package org.gongkai.report.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFSubsetter;

/** Widths of one face's characters, and the face cut down to those that were asked for. One for each file written. */
final class FaceMetrics {

    private static final double PER_EM = 1000;

    private final Face face;
    private final Map<Integer, Double> widths = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    FaceMetrics(Face face) {
        this.face = face;
    }

    /** Advance of a character in ems; of one the face does not have, that of the box shown in its place. */
    double width(int character) {
        return widths.computeIfAbsent(character, this::measure);
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::width).sum() * size;
    }

    private double measure(int character) {
        synchronized (face) {
            try {
                var glyph = face.glyph(character);
                if (glyph.isPresent() && Character.isBmpCodePoint(character)) {
                    used.add(character);
                }
                return face.font().getAdvanceWidth(glyph.orElse(0)) / PER_EM;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The face with the glyphs measured so far. */
    byte[] subset() {
        synchronized (face) {
            try {
                var subsetter = new TTFSubsetter(face.font());
                subsetter.add(' ');
                used.forEach(subsetter::add);
                var out = new ByteArrayOutputStream();
                subsetter.writeToStream(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
