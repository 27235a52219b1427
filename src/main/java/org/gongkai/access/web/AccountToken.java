package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The token that every change must carry, for a script whose page is older than the session. */
@Controller
@Needs(Power.SIGNED_IN)
final class AccountToken {

    static final String PATH = "/account/token";

    @GetMapping(PATH)
    @ResponseBody
    Token token(CsrfToken token, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return new Token(token.getHeaderName(), token.getToken());
    }

    /**
     * @param header name of the header
     * @param token its value
     */
    record Token(String header, String token) {}
}
