package org.gongkai.law;

/** How a reconsideration or a lawsuit over disclosure stands at the end of the year, in the printed order. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第四部分")
public enum DisputeResult {
    UPHELD("upheld", "结果维持"),
    CORRECTED("corrected", "结果纠正"),
    OTHER("otherResult", "其他结果"),
    PENDING("pending", "尚未审结");

    private final String key;
    private final String label;

    DisputeResult(String key, String label) {
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
