package org.gongkai.platform.start;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.gongkai.platform.StartFailure;

/** The words around a start: Chinese, then English, since nobody's language is known yet. */
final class PlainReport {

    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ENGLISH);
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private PlainReport() {}

    static String of(StartFailure failure) {
        return words(failure.reason(), failure.details(), System.lineSeparator());
    }

    static String inOneLine(String key, Object... details) {
        return words(key, List.of(details), " ");
    }

    private static String words(String key, List<Object> details, String between) {
        var words = details.stream().map(Object::toString).toArray();
        return LANGUAGES.stream()
                .map(language -> MessageFormat.format(
                        ResourceBundle.getBundle("messages.start", language, EXACT)
                                .getString(key),
                        words))
                .collect(Collectors.joining(between));
    }
}
