package org.gongkai.portal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/** The site's words in one language, from {@code messages/portal}. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("messages.portal", language.locale(), NO_FALLBACK);
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    /**
     * Words with their gaps filled in; numbers come as strings where no separators are wanted.
     *
     * @throws java.util.MissingResourceException when there are no such words
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    /** A day as running text has it. */
    public String day(Instant instant) {
        return DateTimeFormatter.ofPattern(bundle.getString("date.pattern"), language.locale())
                .withZone(ZONE)
                .format(instant);
    }

    /** A day as tables and machines have it. */
    public static String plainDay(Instant instant) {
        return DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZONE).format(instant);
    }
}
