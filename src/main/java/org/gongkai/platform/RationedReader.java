package org.gongkai.platform;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Supplier;

/**
 * Hands out so many characters for one piece of a text and no more, so that a parser which keeps the piece it is at cannot fill the memory.
 *
 * <p>Whoever parses tells where the next piece begins; what the parser has read ahead counts for the piece before.
 */
public final class RationedReader extends Reader {

    private final Reader source;
    private final int ration;
    private final Supplier<IOException> refusal;
    private int left;

    public RationedReader(Reader source, int ration, Supplier<IOException> refusal) {
        this.source = source;
        this.ration = ration;
        this.refusal = refusal;
        this.left = ration;
    }

    public void begin() {
        left = ration;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (left <= 0) {
            throw refusal.get();
        }
        var count = source.read(target, offset, Math.min(length, left));
        left -= Math.max(count, 0);
        return count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
