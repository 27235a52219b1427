package org.gongkai.platform;

import java.util.Arrays;
import java.util.List;

/**
 * Something outside the program that prevents its start and that its operator can mend.
 *
 * <p>The reason is a key of the bundle {@code messages.start}; the text is made where it is printed, in Chinese and in English.
 */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> details;

    public StartFailure(String reason, Object... details) {
        super(reason + " " + Arrays.toString(details));
        this.reason = reason;
        this.details = List.of(details);
    }

    private final String reason;

    public String reason() {
        return reason;
    }

    public List<Object> details() {
        return details;
    }

    /** Keeps the first cause for the log. */
    public StartFailure causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }
}
