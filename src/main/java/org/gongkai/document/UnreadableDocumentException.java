package org.gongkai.document;

import java.io.IOException;
import org.gongkai.platform.Message;

/** A file cannot be read as a document: broken, locked, of an unknown kind, or beyond the limits. */
public final class UnreadableDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message words;

    public UnreadableDocumentException(Message words) {
        super(words.key());
        this.words = words;
    }

    public UnreadableDocumentException(Message words, Throwable cause) {
        super(words.key(), cause);
        this.words = words;
    }

    /** What to tell the user. */
    public Message words() {
        return words;
    }
}
