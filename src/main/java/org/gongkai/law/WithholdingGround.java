package org.gongkai.law;

/** The grounds on which information is or may be withheld; there are no others (条例 Art. 14–16). */
public enum WithholdingGround {
    @LegalBasis(article = 14)
    STATE_SECRET("依法确定为国家秘密", "第十四条"),
    @LegalBasis(article = 14)
    FORBIDDEN_BY_LAW("法律、行政法规禁止公开", "第十四条"),
    @LegalBasis(article = 14)
    SECURITY_AND_STABILITY("公开后可能危及国家安全、公共安全、经济安全、社会稳定", "第十四条"),
    @LegalBasis(article = 15)
    THIRD_PARTY_RIGHTS("涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害", "第十五条"),
    @LegalBasis(article = 16)
    INTERNAL_AFFAIRS("人事管理、后勤管理、内部工作流程等内部事务信息", "第十六条第一款"),
    @LegalBasis(article = 16)
    PROCESS_INFORMATION("讨论记录、过程稿、磋商信函、请示报告等过程性信息", "第十六条第二款"),
    @LegalBasis(article = 16)
    ENFORCEMENT_FILE("行政执法案卷信息", "第十六条第二款");

    private final String label;
    private final String citation;

    WithholdingGround(String label, String citation) {
        this.label = label;
        this.citation = citation;
    }

    /** In the law's words. */
    public String label() {
        return label;
    }

    /** The article of the regulation. */
    public String citation() {
        return citation;
    }
}
