package org.gongkai.command;

import java.util.List;
import java.util.Locale;

/** The languages the command line speaks. */
enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** As {@code --lang} asks, or English where the locale says so by name, or Chinese. */
    static Language of(List<String> arguments, Surroundings surroundings) {
        var asked = asked(arguments);
        if (!asked.isEmpty()) {
            return asked.equalsIgnoreCase("en") ? EN : ZH;
        }
        for (var variable : List.of("GONGKAI_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")) {
            var locale = surroundings.variable(variable);
            if (!locale.isEmpty()) {
                return locale.equals("en") || locale.startsWith("en_") || locale.startsWith("en.") ? EN : ZH;
            }
        }
        return ZH;
    }

    /** Looked up ahead of the parser, whose own messages and help are in that language already. */
    private static String asked(List<String> arguments) {
        var asked = "";
        for (var i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                asked = argument.substring(OPTION.length() + 1);
            } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                asked = arguments.get(i + 1);
            }
        }
        return asked;
    }
}
