package org.gongkai.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Finds out who asks; provided by whatever signs people in. */
public interface Callers {

    /** Empty for the public. */
    Optional<? extends Caller> of(HttpServletRequest request);

    /** Answers a request of nobody in particular for something that is not public: a browser is led to sign in, a program is refused. */
    void askWho(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
