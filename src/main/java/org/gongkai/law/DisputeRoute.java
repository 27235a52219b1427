package org.gongkai.law;

/** The three ways a dispute over disclosure is counted: the blocks of the annual report's fourth table. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第四部分")
public enum DisputeRoute {
    RECONSIDERATION("reconsideration", "行政复议"),
    LITIGATION_DIRECT("litigationDirect", "未经复议直接起诉"),
    LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration", "复议后起诉");

    private final String key;
    private final String label;

    DisputeRoute(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }
}
