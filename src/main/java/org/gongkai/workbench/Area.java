package org.gongkai.workbench;

import java.util.Locale;

/** The staff pages' navigation, by task and not by module. */
public enum Area {
    TODO,
    PUBLICATION,
    REQUESTS,
    DISPUTES,
    REPORTS,
    SUPERVISION,
    SETTINGS;

    String key() {
        return "area." + name().toLowerCase(Locale.ROOT);
    }
}
