package org.gongkai.document;

import javax.xml.stream.XMLStreamException;

/** Makes one refusal of what parsers throw: our own if it lies beneath, else that the file is broken. */
final class Failures {

    /** Causes deeper than this are not looked for, should a chain be a ring. */
    private static final int DEEPEST = 20;

    private Failures() {}

    static UnreadableDocumentException refusal(Throwable failure) {
        var cause = failure;
        for (var i = 0; i < DEEPEST && cause != null; i++) {
            if (cause instanceof UnreadableDocumentException refusal) {
                return refusal;
            }
            cause = cause instanceof XMLStreamException xml && xml.getNestedException() != null
                    ? xml.getNestedException()
                    : cause.getCause();
        }
        return Refusal.BROKEN.of(failure);
    }
}
