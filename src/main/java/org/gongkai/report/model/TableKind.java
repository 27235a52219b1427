package org.gongkai.report.model;

/** The three statutory tables, by the section that holds each. */
public enum TableKind {
    PROACTIVE("proactive", Section.PROACTIVE),
    REQUESTS("requests", Section.REQUESTS),
    DISPUTES("disputes", Section.DISPUTES);

    private final String key;
    private final Section section;

    TableKind(String key, Section section) {
        this.key = key;
        this.section = section;
    }

    /** Name in paths and JSON. */
    public String key() {
        return key;
    }

    public Section section() {
        return section;
    }
}
