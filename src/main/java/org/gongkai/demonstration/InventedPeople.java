package org.gongkai.demonstration;

import java.util.Locale;
import java.util.ResourceBundle;

/** Names of nobody: a family name and a given name that is a motto. */
final class InventedPeople {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("demonstration.people", Locale.ROOT);

    private InventedPeople() {}

    static String name(int number) {
        var families = NAMES.getString("family");
        var given = NAMES.getString("given").split(",");
        return families.charAt(number % families.length()) + given[(number / families.length() + number) % given.length];
    }

    /** As the demonstration calls whoever holds a post. */
    static String title(Enum<?> post) {
        return NAMES.getString("title." + post.name());
    }

    static String words(String key) {
        return NAMES.getString(key);
    }
}
