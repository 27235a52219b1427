package org.gongkai.access.web;

/** Bytes in letters and digits that are easily typed (RFC 4648), as telephones expect the key of one-time codes. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    /** @param bytes a multiple of five of them, so that nothing has to be padded */
    static String of(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var held = 0;
        for (var each : bytes) {
            buffer = (buffer << Byte.SIZE) | (each & 0xff);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(LETTERS.charAt((buffer >> held) & MASK));
            }
        }
        return text.toString();
    }
}
