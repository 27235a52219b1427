package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.access.act.Origin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** By this cookie, which only the pages of signing in see, a browser is known again. */
@Component
final class BrowserCookie {

    private static final String NAME = "known";
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final boolean encrypted;

    BrowserCookie(@Value("${gongkai.site.url:}") String url) {
        this.encrypted = url.startsWith("https:");
    }

    Origin origin(HttpServletRequest request) {
        var cookies = request.getCookies();
        var token = (cookies == null
                        ? Stream.<String>empty()
                        : Arrays.stream(cookies)
                                .filter(cookie -> cookie.getName().equals(NAME))
                                .map(cookie -> cookie.getValue()))
                .filter(value -> TOKEN.matcher(value).matches())
                .findFirst()
                .orElseGet(BrowserCookie::newToken);
        return new Origin(request.getRemoteAddr(), token);
    }

    void keep(HttpServletRequest request, HttpServletResponse response, Origin origin) {
        var cookie = ResponseCookie.from(NAME, origin.browser())
                .path(SignInPages.PATH)
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(encrypted || request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String newToken() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
