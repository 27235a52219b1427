package org.gongkai.report.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What a system sends, up to a limit. */
final class Body {

    private static final int MEBIBYTES = 5;
    private static final int MOST_BYTES = MEBIBYTES << 20;

    private Body() {}

    /** Empty when it is too large; the rest is not read. */
    static Optional<byte[]> of(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? Optional.empty() : Optional.of(body);
    }

    static ResponseEntity<byte[]> tooLarge() {
        return Answers.problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", String.valueOf(MEBIBYTES));
    }
}
