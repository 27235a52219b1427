package org.gongkai.document.safety;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.safety.MetadataRemoval.NotTheSame;

/** JPEG: where and with what it was taken goes; how it is turned stays. The picture's own bytes are copied untouched. */
final class JpegMetadata {

    private static final int SCAN = 0xda;
    private static final Map<Integer, String> REMOVED = Map.of(0xe1, "Exif", 0xed, "IPTC", 0xfe, "COM", 0xec, "Ducky");

    /** Exif that says how the picture is turned and nothing else; the turn is the byte after it. */
    private static final byte[] TURN =
            HexFormat.of().parseHex("ffe10022457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001" + "00");

    private JpegMetadata() {}

    static Optional<List<String>> remove(Path from, Path to) throws IOException {
        var bytes = Files.readAllBytes(from);
        var removed = new ArrayList<String>();
        var kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, 2);
        var turn = 1;
        var at = 2;
        while ((bytes[at + 1] & 0xff) != SCAN) {
            var marker = bytes[at + 1] & 0xff;
            var length = 2 + (ByteBuffer.wrap(bytes).getShort(at + 2) & 0xffff);
            if ((bytes[at] & 0xff) != 0xff) {
                throw new NotTheSame();
            }
            if (REMOVED.containsKey(marker)) {
                turn = Math.max(turn, turn(bytes, at, length));
                removed.add(REMOVED.get(marker));
            } else {
                kept.write(bytes, at, length);
            }
            at += length;
        }
        if (removed.isEmpty() || removed.equals(List.of("Exif")) && turn > 1 && bytesOf(TURN, bytes)) {
            return Optional.empty();
        }
        Files.write(to, turned(kept.toByteArray(), turn, Arrays.copyOfRange(bytes, at, bytes.length)));
        requireSame(bytes, at, Files.readAllBytes(to));
        return Optional.of(removed);
    }

    private static boolean bytesOf(byte[] start, byte[] bytes) {
        return bytes.length > 2 + start.length && Arrays.equals(start, Arrays.copyOfRange(bytes, 2, 2 + start.length));
    }

    private static byte[] turned(byte[] head, int turn, byte[] scan) {
        var file = new ByteArrayOutputStream();
        file.write(head, 0, 2);
        if (turn > 1) {
            file.writeBytes(TURN);
            file.writeBytes(new byte[] {(byte) turn, 0, 0, 0, 0, 0, 0});
        }
        file.write(head, 2, head.length - 2);
        file.writeBytes(scan);
        return file.toByteArray();
    }

    /** The turn that Exif names, 1 where it names none. */
    private static int turn(byte[] bytes, int at, int length) {
        var head = new String(bytes, at + 4, Math.min(6, length - 4), StandardCharsets.ISO_8859_1);
        if (!head.startsWith("Exif") || length < 24) {
            return 1;
        }
        var tiff = ByteBuffer.wrap(bytes, at + 10, length - 10).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        for (var i = 0; i < (tiff.getShort(directory) & 0xffff); i++) {
            var entry = directory + 2 + 12 * i;
            if (tiff.getShort(entry) == 0x0112) {
                return Math.clamp(tiff.getShort(entry + 8), 1, 8);
            }
        }
        return 1;
    }

    private static void requireSame(byte[] before, int scan, byte[] after) throws NotTheSame {
        var length = before.length - scan;
        var same = Arrays.equals(before, scan, before.length, after, after.length - length, after.length);
        if (!same || after[0] != (byte) 0xff || after[1] != (byte) 0xd8) {
            throw new NotTheSame();
        }
    }
}
