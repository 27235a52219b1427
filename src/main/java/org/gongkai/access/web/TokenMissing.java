package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers a change without the token: whoever has not signed in is asked to, a script is told to fetch the token anew. */
@Component
final class TokenMissing implements AccessDeniedHandler {

    private final SessionCallers callers;

    TokenMissing(SessionCallers callers) {
        this.callers = callers;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var asking = Asking.of(request);
        var isAboutSigningIn = request.getRequestURI().startsWith(SignInPages.PATH);
        if (asking == Asking.PROGRAM && callers.of(request).isPresent()) {
            Asking.tell(response, HttpStatus.FORBIDDEN, "token");
        } else if (callers.of(request).isPresent() || isAboutSigningIn) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            asking.answer(request, response);
        }
    }
}
