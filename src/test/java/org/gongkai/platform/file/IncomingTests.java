package org.gongkai.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingTests {

    private static final long ROOMY = 1L << 40;

    @TempDir
    private Path folder;

    @Test
    void goesOnWhereADroppedConnectionLeftOff() throws IOException {
        var file = roomy().begin("one");
        var dropped = new SequenceInputStream(bytes("上半"), new Broken());

        assertThatThrownBy(() -> file.append(0, dropped, 100)).isInstanceOf(IOException.class);
        var left = file.size();
        assertThat(left).isEqualTo(6);
        assertThat(roomy().find("one").orElseThrow().append(left, bytes("下半"), 100))
                .isEqualTo(new Receiving.Received(12));
        assertThat(file.path()).hasContent("上半下半");
    }

    @Test
    void takesNoBytesThatDoNotFollow() throws IOException {
        var file = roomy().begin("one");
        file.append(0, bytes("abc"), 100);

        assertThat(file.append(0, bytes("abc"), 100)).isEqualTo(new Receiving.Elsewhere(3));
        assertThat(file.append(9, bytes("abc"), 100)).isEqualTo(new Receiving.Elsewhere(3));
        assertThat(file.path()).hasContent("abc");
    }

    @Test
    void stopsReadingAtTheLimit() throws IOException {
        var endless = new Endless();

        assertThat(roomy().begin("one").append(0, endless, 1 << 20)).isEqualTo(new Receiving.TooLarge(1 << 20));
        assertThat(endless.read).isLessThan(2 << 20);
    }

    @Test
    void leavesRoomForTheDatabase() throws IOException {
        var full = new IncomingFolder(folder, new Space(() -> 100, 1000));
        var file = full.begin("one");

        assertThat(file.append(0, bytes("abc"), 100)).isEqualTo(new Receiving.NoSpace());
        assertThat(file.size()).isZero();
        assertThat(full.hasRoomFor(1)).isFalse();
    }

    @Test
    void noticesADiskThatFillsWhileBytesCome() throws IOException {
        var filling = new IncomingFolder(
                folder, new Space(() -> ROOMY - Files.size(folder.resolve("one")), ROOMY - (10 << 20)));

        assertThat(filling.begin("one").append(0, new Endless(), ROOMY)).isEqualTo(new Receiving.NoSpace());
    }

    @Test
    void refusesASecondSenderMeanwhile() throws IOException {
        var file = roomy().begin("one");
        try (var other = FileChannel.open(file.path(), StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(file.append(0, bytes("abc"), 100)).isEqualTo(new Receiving.Busy());
        }
    }

    @Test
    void namesStayWithinTheFolder() {
        assertThatThrownBy(() -> roomy().find("../one")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsAFullDiskFromOtherTrouble() {
        assertThat(Space.isFull(new IOException("No space left on device"))).isTrue();
        assertThat(Space.isFull(new IOException("Disk quota exceeded"))).isTrue();
        assertThat(Space.isFull(new IOException("Input/output error"))).isFalse();
    }

    private IncomingFolder roomy() {
        return new IncomingFolder(folder, new Space(() -> ROOMY, 0));
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** A connection that breaks. */
    static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }
    }

    /** More than any disk holds. */
    static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            read += length;
            return length;
        }
    }
}
