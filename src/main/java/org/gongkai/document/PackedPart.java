package org.gongkai.document;

import java.io.InputStream;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The content of one part of an archive, unpacked as it is read and never further than the limits allow. */
final class PackedPart extends InputStream {

    /** Small parts may be packed as tightly as they like. */
    private static final long ALWAYS_ALLOWED = 1 << 20;

    private final Inflater inflater = new Inflater(true);
    private final byte[] stored;
    private final int packed;
    private final Allowance allowance;
    private int position;
    private final int end;
    private final boolean deflated;
    private long unpacked;

    PackedPart(byte[] archive, int start, int length, boolean deflated, Allowance allowance) {
        this.stored = archive;
        this.position = start;
        this.end = start + length;
        this.packed = length;
        this.deflated = deflated;
        this.allowance = allowance;
        if (deflated) {
            inflater.setInput(archive, start, length);
        }
    }

    @Override
    public int read() throws UnreadableDocumentException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws UnreadableDocumentException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        var count = deflated ? inflate(target, offset, length) : copy(target, offset, length);
        if (count > 0) {
            unpacked += count;
            allowance.unpacked(count);
            if (unpacked > ALWAYS_ALLOWED && unpacked / allowance.limits().expansion() > packed) {
                throw Refusal.BOMB.of();
            }
        }
        return count;
    }

    private int copy(byte[] target, int offset, int length) {
        var count = Math.min(length, end - position);
        if (count <= 0) {
            return -1;
        }
        System.arraycopy(stored, position, target, offset, count);
        position += count;
        return count;
    }

    private int inflate(byte[] target, int offset, int length) throws UnreadableDocumentException {
        try {
            var count = inflater.inflate(target, offset, length);
            if (count > 0) {
                return count;
            }
            if (inflater.finished()) {
                return -1;
            }
            throw allowance.broken();
        } catch (DataFormatException e) {
            throw Refusal.BROKEN.of(e);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
