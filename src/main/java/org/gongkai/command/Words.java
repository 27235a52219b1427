package org.gongkai.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.command.terminal.Printable;
import org.gongkai.platform.Message;
import org.gongkai.report.Wording;
import org.jspecify.annotations.Nullable;

/** The command line's words in one language; those of reports are fetched when first asked for. */
final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;
    private @Nullable Wording wording;

    Words(Language language) {
        this.locale = language.locale();
        // The base file is Chinese; asking for it by locale would first look through every library for files that are
        // not there.
        var file = language == Language.EN ? Locale.ENGLISH : Locale.ROOT;
        this.bundle = ResourceBundle.getBundle("messages.command", file, NO_FALLBACK);
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    private boolean has(String key) {
        return bundle.containsKey(key);
    }

    String of(String key, Object... arguments) {
        var words = bundle.getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, locale).format(strings(arguments));
    }

    /** Words of the command line's or the report's own bundles, safe to print. */
    String of(Message message) {
        return has(message.key())
                ? of(message.key(), message.arguments().toArray())
                : Printable.line(wording().of(message));
    }

    Wording wording() {
        if (wording == null) {
            wording = Wording.in(locale);
        }
        return wording;
    }

    /** Numbers without grouping, and nothing that could steer a terminal. */
    private Object[] strings(Object... arguments) {
        var strings = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            strings[i] =
                    arguments[i] instanceof Message message ? of(message) : Printable.line(arguments[i].toString());
        }
        return strings;
    }
}
