package org.gongkai.law;

import java.util.Arrays;
import java.util.List;

/** What finally came of a request: rows 3 to 23 of the annual report's third table, in the printed order. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第三部分")
public enum Outcome {
    @LegalBasis(article = 36)
    GRANTED(OutcomeGroup.GRANTED, "", ""),
    @LegalBasis(article = 37)
    PARTLY_GRANTED(OutcomeGroup.PARTLY_GRANTED, "", ""),
    @LegalBasis(article = 14)
    STATE_SECRET(OutcomeGroup.WITHHELD, "stateSecret", "1.属于国家秘密"),
    @LegalBasis(article = 14)
    OTHER_LAW(OutcomeGroup.WITHHELD, "otherLaw", "2.其他法律行政法规禁止公开"),
    @LegalBasis(article = 14)
    SECURITY_AND_STABILITY(OutcomeGroup.WITHHELD, "securityAndStability", "3.危及“三安全一稳定”"),
    @LegalBasis(article = 15)
    THIRD_PARTY_RIGHTS(OutcomeGroup.WITHHELD, "thirdPartyRights", "4.保护第三方合法权益"),
    @LegalBasis(article = 16)
    INTERNAL_AFFAIRS(OutcomeGroup.WITHHELD, "internalAffairs", "5.属于三类内部事务信息"),
    @LegalBasis(article = 16)
    PROCESS_INFORMATION(OutcomeGroup.WITHHELD, "processInformation", "6.属于四类过程性信息"),
    @LegalBasis(article = 16)
    ENFORCEMENT_FILE(OutcomeGroup.WITHHELD, "enforcementFile", "7.属于行政执法案卷"),
    @LegalBasis(article = 36)
    ADMINISTRATIVE_INQUIRY(OutcomeGroup.WITHHELD, "administrativeInquiry", "8.属于行政查询事项"),
    @LegalBasis(article = 36)
    NOT_HELD(OutcomeGroup.NOT_AVAILABLE, "notHeld", "1.本机关不掌握相关政府信息"),
    @LegalBasis(article = 38)
    NEEDS_CREATION(OutcomeGroup.NOT_AVAILABLE, "needsCreation", "2.没有现成信息需要另行制作"),
    @LegalBasis(article = 30)
    STILL_UNCLEAR(OutcomeGroup.NOT_AVAILABLE, "stillUnclear", "3.补正后申请内容仍不明确"),
    @LegalBasis(article = 39)
    COMPLAINT(OutcomeGroup.NOT_PROCESSED, "complaint", "1.信访举报投诉类申请"),
    @LegalBasis(article = 36)
    REPEATED(OutcomeGroup.NOT_PROCESSED, "repeated", "2.重复申请"),
    @LegalBasis(article = 39)
    PUBLISHED_MATERIAL(OutcomeGroup.NOT_PROCESSED, "publishedMaterial", "3.要求提供公开出版物"),
    @LegalBasis(article = 35)
    EXCESSIVE(OutcomeGroup.NOT_PROCESSED, "excessive", "4.无正当理由大量反复申请"),
    CONFIRM_OR_REISSUE(OutcomeGroup.NOT_PROCESSED, "confirmOrReissue", "5.要求行政机关确认或重新出具已获取信息"),
    @LegalBasis(article = 30)
    CORRECTION_OVERDUE(OutcomeGroup.OTHER, "correctionOverdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    @LegalBasis(source = Source.PROCESSING_FEE_MEASURES, article = 6)
    FEE_OVERDUE(OutcomeGroup.OTHER, "feeOverdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    OTHER(OutcomeGroup.OTHER, "other", "3.其他");

    private final OutcomeGroup group;
    private final String key;
    private final String label;

    Outcome(OutcomeGroup group, String key, String label) {
        this.group = group;
        this.key = key;
        this.label = label;
    }

    public OutcomeGroup group() {
        return group;
    }

    /** Name in paths and JSON, such as {@code withheld.stateSecret}; the group's own where it has no parts. */
    public String key() {
        return key.isEmpty() ? group.key() : group.key() + "." + key;
    }

    /** The row label as the form prints it. */
    public String label() {
        return label.isEmpty() ? group.label() : label;
    }

    /** The outcomes under one caption, in the printed order. */
    public static List<Outcome> in(OutcomeGroup group) {
        return Arrays.stream(values()).filter(outcome -> outcome.group == group).toList();
    }
}
