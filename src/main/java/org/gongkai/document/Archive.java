package org.gongkai.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A zip archive in memory, read by its directory so that parts nobody asks for are never unpacked. */
final class Archive {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_ENTRY_SIZE = 46;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_SIZE = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer content;
    private final Allowance allowance;
    private final Map<String, Part> parts = new HashMap<>();

    /** Where a part lies and how it is packed. */
    private record Part(int method, int flags, long packed, long header) {}

    private Archive(byte[] content, Allowance allowance) {
        this.content = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.allowance = allowance;
    }

    static Archive of(byte[] content, Allowance allowance) throws UnreadableDocumentException {
        var archive = new Archive(content, allowance);
        try {
            archive.readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.BROKEN.of(e);
        }
        return archive;
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /**
     * @throws UnreadableDocumentException when there is no such part, here or while reading on
     */
    InputStream open(String name) throws UnreadableDocumentException {
        var part = parts.get(name);
        if (part == null) {
            throw allowance.broken();
        }
        if ((part.flags() & ENCRYPTED) != 0) {
            throw Refusal.ENCRYPTED.of();
        }
        try {
            return open(part);
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.BROKEN.of(e);
        }
    }

    byte[] bytes(String name) throws UnreadableDocumentException {
        try (var part = open(name)) {
            return part.readAllBytes();
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
            throw Refusal.BROKEN.of(e);
        }
    }

    private InputStream open(Part part) throws UnreadableDocumentException {
        var header = Math.toIntExact(Math.min(part.header(), Integer.MAX_VALUE - LOCAL_HEADER_SIZE));
        if (content.getInt(header) != LOCAL_HEADER) {
            throw allowance.broken();
        }
        var start = header + LOCAL_HEADER_SIZE + unsigned(header + 26) + unsigned(header + 28);
        var length = (int) Math.min(part.packed(), content.capacity() - (long) start);
        if (length < 0) {
            throw allowance.broken();
        }
        return switch (part.method()) {
            case STORED -> new PackedPart(content.array(), start, length, false, allowance);
            case DEFLATED -> new PackedPart(content.array(), start, length, true, allowance);
            default -> throw allowance.broken();
        };
    }

    private void readDirectory() throws UnreadableDocumentException {
        var end = end();
        var count = unsigned(end + 10);
        var at = content.getInt(end + 16);
        for (var i = 0; i < count; i++) {
            allowance.step();
            if (content.getInt(at) != DIRECTORY_ENTRY) {
                throw allowance.broken();
            }
            if (i >= allowance.limits().entries()) {
                throw Refusal.TOO_MANY_PARTS.of(
                        String.valueOf(allowance.limits().entries()));
            }
            var nameLength = unsigned(at + 28);
            var extraLength = unsigned(at + 30);
            parts.putIfAbsent(name(at + DIRECTORY_ENTRY_SIZE, nameLength), part(at, nameLength, extraLength));
            at += DIRECTORY_ENTRY_SIZE + nameLength + extraLength + unsigned(at + 32);
        }
    }

    private int end() throws UnreadableDocumentException {
        var last = content.capacity() - END_SIZE;
        for (var at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (content.getInt(at) == END) {
                return at;
            }
        }
        throw allowance.broken();
    }

    private Part part(int at, int nameLength, int extraLength) {
        var packed = Integer.toUnsignedLong(content.getInt(at + 20));
        var unpacked = Integer.toUnsignedLong(content.getInt(at + 24));
        var header = Integer.toUnsignedLong(content.getInt(at + 42));
        var large = largeFields(at + DIRECTORY_ENTRY_SIZE + nameLength, extraLength);
        // Sizes that do not fit stand in an extra field, in this order and only those that do not.
        var offset = unpacked == 0xFFFFFFFFL ? 8 : 0;
        if (packed == 0xFFFFFFFFL && large >= 0) {
            packed = content.getLong(large + offset);
            offset += 8;
        }
        if (header == 0xFFFFFFFFL && large >= 0) {
            header = content.getLong(large + offset);
        }
        return new Part(unsigned(at + 10), unsigned(at + 8), Math.max(0, packed), Math.max(0, header));
    }

    /** Where the extra field with large sizes begins, or -1. */
    private int largeFields(int from, int length) {
        for (var at = from; at + 4 <= from + length; at += 4 + unsigned(at + 2)) {
            if (unsigned(at) == 1) {
                return at + 4;
            }
        }
        return -1;
    }

    private String name(int at, int length) {
        if (at + length > content.capacity()) {
            throw new IndexOutOfBoundsException(at);
        }
        var name = new String(content.array(), at, length, StandardCharsets.UTF_8).replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(content.getShort(at));
    }
}
