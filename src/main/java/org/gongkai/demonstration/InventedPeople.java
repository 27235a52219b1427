package org.gongkai.demonstration;

import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;

/** Names of nobody: a family name and a given name that is a motto. */
final class InventedPeople {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("demonstration.people", Locale.ROOT);

    private InventedPeople() {}

    static String name(int number) {
        var families = NAMES.getString("family");
        var given = NAMES.getString("given").split(",");
        return families.charAt(number % families.length())
                + given[(number % families.length() + number / families.length()) % given.length];
    }

    /** What whoever holds a post is called there. */
    static String title(Agency agency, Post post) {
        var own = "title." + agency.kind() + "." + post;
        return NAMES.getString(NAMES.containsKey(own) ? own : "title." + post);
    }

    static String words(String key) {
        return NAMES.getString(key);
    }
}
