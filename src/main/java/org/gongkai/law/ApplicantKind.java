package org.gongkai.law;

/** Who applies: the six kinds under which the annual report counts requests, in the printed order. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第三部分")
public enum ApplicantKind {
    NATURAL_PERSON("naturalPerson", "自然人"),
    COMMERCIAL_ENTERPRISE("commercialEnterprise", "商业企业"),
    RESEARCH_INSTITUTION("researchInstitution", "科研机构"),
    PUBLIC_BENEFIT_ORGANISATION("publicBenefitOrganisation", "社会公益组织"),
    LEGAL_SERVICE_ORGANISATION("legalServiceOrganisation", "法律服务机构"),
    OTHER("other", "其他");

    private final String key;
    private final String label;

    ApplicantKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Name in paths and JSON. */
    public String key() {
        return key;
    }

    /** The column head as the form prints it. */
    public String label() {
        return label;
    }
}
