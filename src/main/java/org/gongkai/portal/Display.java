package org.gongkai.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** How somebody wants pages shown; kept by their browser, known to nobody else. */
public record Display(Size size, Contrast contrast) {

    static final String COOKIE = "display";
    static final Display USUAL = new Display(Size.USUAL, Contrast.USUAL);

    /** The size of the text. */
    public enum Size {
        USUAL,
        LARGE,
        LARGEST
    }

    /** The colours of text and ground. */
    public enum Contrast {
        USUAL,
        /** Black on white. */
        STRONG,
        /** Light on black. */
        DARK
    }

    static Display of(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? USUAL
                : Arrays.stream(cookies)
                        .filter(each -> each.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .map(value -> of(value.replaceFirst("-.*", ""), value.replaceFirst(".*-", "")))
                        .orElse(USUAL);
    }

    /** What is not known is as usual. */
    static Display of(String size, String contrast) {
        return new Display(named(Size.values(), size, Size.USUAL), named(Contrast.values(), contrast, Contrast.USUAL));
    }

    private static <E extends Enum<E>> E named(E[] all, String name, E usual) {
        return Stream.of(all).filter(each -> key(each).equals(name)).findFirst().orElse(usual);
    }

    /** As addresses, words and the cookie have it. */
    public static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    String cookie() {
        return key(size) + "-" + key(contrast);
    }
}
