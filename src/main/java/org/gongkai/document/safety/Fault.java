package org.gongkai.document.safety;

import java.io.IOException;
import org.gongkai.platform.Message;

/** Why a file is not taken; ends its inspection. */
final class Fault extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong; the words stand in the bundle {@code messages.safety}. */
    enum Kind {
        EMPTY,
        UNKNOWN,
        BROKEN,
        SVG,
        PROGRAM,
        MACROS,
        LOCKED,
        TWO_KINDS,
        BOMB,
        TOO_MANY_PIXELS,
        TEMPLATE_ELSEWHERE,
        PATH_IN_ARCHIVE,
        PROGRAM_IN_ARCHIVE,
        ARCHIVE_IN_ARCHIVE
    }

    private final transient Message words;

    private Fault(Message words) {
        super(words.key());
        this.words = words;
    }

    static Fault of(Kind kind, Object... details) {
        return new Fault(Message.of(
                "safety." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), details));
    }

    Message words() {
        return words;
    }
}
