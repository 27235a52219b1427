package org.gongkai.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;

/** The style sheets that change size and contrast: {@code static/display/CHOICE.css}, none for what is as usual. */
final class DisplayStyles {

    private static final Map<Display.Size, byte[]> SIZES = new EnumMap<>(Display.Size.class);
    private static final Map<Display.Contrast, byte[]> CONTRASTS = new EnumMap<>(Display.Contrast.class);

    static {
        for (var size : Display.Size.values()) {
            SIZES.put(size, size == Display.Size.USUAL ? new byte[0] : read(size));
        }
        for (var contrast : Display.Contrast.values()) {
            CONTRASTS.put(contrast, contrast == Display.Contrast.USUAL ? new byte[0] : read(contrast));
        }
    }

    /** Changes with what the sheets say. */
    static final String VERSION = version();

    private DisplayStyles() {}

    static byte[] of(Display display) {
        var styles = new ByteArrayOutputStream();
        styles.writeBytes(Objects.requireNonNull(SIZES.get(display.size())));
        styles.writeBytes(Objects.requireNonNull(CONTRASTS.get(display.contrast())));
        return styles.toByteArray();
    }

    private static byte[] read(Enum<?> choice) {
        var name = "/display/" + Display.key(choice) + ".css";
        try (var in = DisplayStyles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        var sum = new CRC32C();
        Arrays.stream(Display.Size.values()).map(SIZES::get).forEach(sum::update);
        Arrays.stream(Display.Contrast.values()).map(CONTRASTS::get).forEach(sum::update);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
