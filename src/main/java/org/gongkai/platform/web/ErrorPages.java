package org.gongkai.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place that answers when something went wrong: a page for a browser, problem details for a program, an incident number for both.
 *
 * <p>Nothing of the fault itself is shown; the number leads to it in the log.
 */
@Controller
@RequestMapping("/error")
@Needs(Power.PUBLIC)
final class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, Locale locale) {
        var status = statusOf(request);
        return new ModelAndView(
                "error",
                Map.of(
                        "language", locale.toLanguageTag(),
                        "title", words("title", status, locale),
                        "explanation", words("explanation", status, locale),
                        "incident", incident(request)),
                status);
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request, Locale locale) {
        var status = statusOf(request);
        var incident = incident(request);
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(words("title", status, locale));
        problem.setDetail(words("explanation", status, locale));
        problem.setInstance(URI.create("urn:gongkai:incident:" + incident));
        problem.setProperty("incident", incident);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String incident(HttpServletRequest request) {
        var incident = RequestId.of(request);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            log.error("incident {} at {}", incident, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), fault);
        }
        return incident;
    }

    private String words(String part, HttpStatus status, Locale locale) {
        var kind = status.is5xxServerError() ? "fault" : "request";
        var exactThenGeneral = new String[] {"problem." + status.value() + "." + part, "problem." + kind + "." + part};
        return messages.getMessage(new DefaultMessageSourceResolvable(exactThenGeneral), locale);
    }
}
