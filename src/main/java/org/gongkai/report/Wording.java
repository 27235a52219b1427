package org.gongkai.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.gongkai.platform.Message;

/** Turns {@link Message}s into Chinese or English; the words stand in the bundles below {@code messages/}. */
public final class Wording {

    /** Chinese, the language of every bundle's base file. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final List<String> BUNDLES =
            List.of("report", "document", "reading", "narrative", "rules", "writing", "publishing", "drafting");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Wording(Locale locale) {
        this.locale = locale;
        // The base files are Chinese; asking for them by locale would look through every library for files that are not
        // there.
        var file = locale.equals(CHINESE) ? Locale.ROOT : locale;
        this.bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle("messages." + name, file, NO_FALLBACK))
                .toList();
    }

    /** Words in English for an English locale, in Chinese for every other. */
    public static Wording in(Locale locale) {
        return new Wording(locale.getLanguage().equals("en") ? Locale.ENGLISH : CHINESE);
    }

    public Locale locale() {
        return locale;
    }

    public String of(Message message) {
        return of(message.key(), message.arguments().toArray());
    }

    /**
     * @throws MissingResourceException when no bundle has the key
     */
    public String of(String key, Object... arguments) {
        for (var bundle : bundles) {
            if (bundle.containsKey(key)) {
                return new MessageFormat(bundle.getString(key), locale).format(arguments);
            }
        }
        throw new MissingResourceException("no words for " + key, Wording.class.getName(), key);
    }
}
