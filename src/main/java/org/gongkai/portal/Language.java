package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A language of the site: Chinese at the plain addresses, every other at the same ones below its tag.
 *
 * <p>What a language has no words for is said in Chinese.
 */
public final class Language {

    public static final Language CHINESE = new Language("zh-CN", "", Bundle.onClassPath("portal"));
    public static final Language ENGLISH = CHINESE.with("en", Bundle.onClassPath("portal_en"));

    private static final String ATTRIBUTE = Language.class.getName();

    private final String tag;
    private final String prefix;
    private final Locale locale;
    private final Map<String, String> words;

    private Language(String tag, String prefix, Map<String, String> words) {
        this.tag = tag;
        this.prefix = prefix;
        this.locale = Locale.forLanguageTag(tag);
        this.words = Map.copyOf(words);
    }

    /** Another language; where it lacks words it has those of this one. */
    Language with(String otherTag, Map<String, String> otherWords) {
        var all = new HashMap<>(words);
        all.putAll(otherWords);
        return new Language(otherTag, "/" + otherTag.toLowerCase(Locale.ROOT), all);
    }

    /** The language of the address asked for. */
    public static Language of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language told ? told : CHINESE;
    }

    void tell(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
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

    public Direction direction() {
        return Direction.of(tag);
    }

    /** What its readers call it. */
    public String name() {
        return Objects.requireNonNull(words.get("language.name"));
    }

    Map<String, String> words() {
        return words;
    }

    @Override
    public String toString() {
        return tag;
    }
}
