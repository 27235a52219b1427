package org.gongkai.law;

/** The captions （一）–（六） under which the annual report groups what came of a request. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第三部分")
public enum OutcomeGroup {
    GRANTED("granted", "（一）予以公开"),
    PARTLY_GRANTED("partlyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    WITHHELD("withheld", "（三）不予公开"),
    NOT_AVAILABLE("notAvailable", "（四）无法提供"),
    NOT_PROCESSED("notProcessed", "（五）不予处理"),
    OTHER("other", "（六）其他处理");

    private final String key;
    private final String label;

    OutcomeGroup(String key, String label) {
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
