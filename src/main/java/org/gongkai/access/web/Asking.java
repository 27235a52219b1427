package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.access.key.Interface;
import org.gongkai.workbench.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** How somebody who has not signed in is answered: by kind of request. */
enum Asking {
    /** A page in a browser: signing in leads back to it. */
    PAGE {
        @Override
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var query = request.getQueryString();
            var path = request.getRequestURI() + (query == null ? "" : "?" + query);
            response.sendRedirect(SignInPages.PATH + "?to=" + UriUtils.encode(path, StandardCharsets.UTF_8));
        }
    },
    /** A form whose session is over: the page of signing in says that nothing was saved. */
    FORM {
        @Override
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", SignInPages.PATH + "?over");
        }
    },
    /** A script of ours or a program of somebody's: it keeps what it has and is told in its own terms. */
    PROGRAM {
        @Override
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(response, HttpStatus.UNAUTHORIZED, "signed-out");
        }
    },
    /** A system without a good key. */
    SYSTEM {
        @Override
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("WWW-Authenticate", "Bearer");
            tell(response, HttpStatus.UNAUTHORIZED, "no-key");
        }
    };

    abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    static Asking of(HttpServletRequest request) {
        if (Interface.isAsked(request)) {
            return SYSTEM;
        }
        var accept = String.valueOf(request.getHeader("Accept")).toLowerCase(Locale.ROOT);
        var mode = request.getHeader("Sec-Fetch-Mode");
        if (!accept.contains("text/html") || (mode != null && !mode.equals("navigate"))) {
            return PROGRAM;
        }
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD") ? PAGE : FORM;
    }

    /** Problem details (RFC 9457) whose type tells a script what to do. */
    static void tell(HttpServletResponse response, HttpStatus status, String problem) throws IOException {
        var words = Words.in("access");
        var details = JsonMapper.shared()
                .createObjectNode()
                .put("type", "urn:gongkai:problem:" + problem)
                .put("title", words.of("problem." + problem))
                .put("status", status.value())
                .put("detail", words.of("problem." + problem + ".detail"));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(details));
    }
}
