package org.gongkai.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.platform.MissingPower;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers an act that was not allowed; the error page says which power it would have taken. */
@ControllerAdvice
final class Refused {

    @ExceptionHandler
    void answer(NotAllowedException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        MissingPower.note(request, refusal.power());
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
