package org.gongkai.report.desk.web;

import java.util.Locale;

/** The pages of one edition. */
enum Tab {
    OVERVIEW,
    FIGURES,
    TEXT,
    FINDINGS,
    PREVIEW,
    IMPORT,
    HISTORY;

    String path() {
        return this == OVERVIEW ? "" : name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return DeskWords.of("tab." + name());
    }
}
