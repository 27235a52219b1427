package org.gongkai.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The languages of the site. Chinese has the plain addresses, English the same ones below {@code /en}. */
public enum Language {
    CHINESE("zh-CN", "", Locale.SIMPLIFIED_CHINESE),
    ENGLISH("en", "/en", Locale.ENGLISH);

    private final String tag;
    private final String prefix;
    private final Locale locale;

    Language(String tag, String prefix, Locale locale) {
        this.tag = tag;
        this.prefix = prefix;
        this.locale = locale;
    }

    public static Language of(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed instanceof String address ? address : request.getRequestURI();
        return path.equals("/en") || path.startsWith("/en/") ? ENGLISH : CHINESE;
    }

    /** For the {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    /** Put before an address to get the page in this language. */
    public String prefix() {
        return prefix;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
