package org.gongkai.report.model;

/** What a finding means for filing. */
public enum Severity {
    /** The report cannot be filed. */
    BLOCKS("blocks"),
    /** The report can be filed with a written explanation. */
    EXPLAIN("explain"),
    /** Worth knowing; asks for nothing. */
    NOTE("note");

    private final String key;

    Severity(String key) {
        this.key = key;
    }

    /** Name in JSON. */
    public String key() {
        return key;
    }
}
