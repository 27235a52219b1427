package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Size of the text and contrast without scripts.
 *
 * <p>Pages are the same bytes for everybody; each links one small style sheet, and that alone differs by the visitor's cookie.
 */
@Controller
@Needs(Power.PUBLIC)
final class DisplayPages {

    static final String PAGE = "/display/";

    private static final String STYLES = "/display.css";
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]{0,800}");

    private final Shell shell;

    DisplayPages(Shell shell) {
        this.shell = shell;
    }

    @GetMapping(PAGE)
    ModelAndView choices(
            @RequestParam(defaultValue = "/") String from, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var page = shell.page(request, PAGE, Words.in(Language.of(request)).of("display.title"))
                .below();
        return new ModelAndView(
                "portal/display", Map.of("page", page, "chosen", Display.of(request), "from", ownPath(from)));
    }

    @GetMapping(PAGE + "choose")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String contrast,
            @RequestParam(defaultValue = "/") String from,
            HttpServletRequest request) {
        var chosen = Display.of(size, contrast);
        var cookie = ResponseCookie.from(Display.COOKIE, chosen.cookie())
                .path("/")
                .maxAge(chosen.equals(Display.USUAL) ? Duration.ZERO : YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Origins.absolute("", ownPath(from))))
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping(STYLES)
    ResponseEntity<byte[]> styles(HttpServletRequest request) {
        var display = Display.of(request);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.COOKIE)
                .eTag(display.cookie() + "-" + DisplayStyles.VERSION)
                .body(DisplayStyles.of(display));
    }

    /** Leads back to a page of this site, never to another. */
    private static String ownPath(String from) {
        return OWN_PATH.matcher(from).matches() ? from : "/";
    }
}
